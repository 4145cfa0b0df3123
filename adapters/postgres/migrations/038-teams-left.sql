-- When the bot was removed: nobody writes there any more, but where it is let in again it is back in all of a team.
alter table teams_conversation add column left_at timestamptz;
