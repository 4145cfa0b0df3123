import type { Role } from '#src/model/person.ts';

/** Somebody as the platform knows them, without a name. */
export type PersonRef = { readonly platform: string; readonly ref: string };

export type GrantedRole = Exclude<Role, 'everyone'>;

export type Grant = PersonRef & { readonly role: GrantedRole };

/** Who was given a role; whoever was given none is everyone. */
export interface Roles {
  /** The role in their own organisation; `roleHere` says what holds where they are. */
  of(person: PersonRef): Promise<Role>;
  /** A person holds one role: the last one given. */
  grant(person: PersonRef, role: GrantedRole): Promise<void>;
  /** False when there was nothing to take away. */
  revoke(person: PersonRef): Promise<boolean>;
  /** By platform and id. */
  list(): Promise<readonly Grant[]>;
}
