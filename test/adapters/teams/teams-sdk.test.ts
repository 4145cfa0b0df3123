import { describe } from 'vitest';
import { teamsSdkConnector, teamsSdkReceiver } from '#adapters/teams/teams-sdk.ts';
import { teamsConnectorContract } from '#test/adapters/teams/connector-contract.ts';
import { teamsReceiverContract } from '#test/adapters/teams/receiver-contract.ts';

describe('what the bot writes', () => teamsConnectorContract(teamsSdkConnector));
describe('what comes in', () => teamsReceiverContract(teamsSdkReceiver, teamsSdkConnector));
