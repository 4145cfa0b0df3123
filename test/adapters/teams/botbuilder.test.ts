import { describe } from 'vitest';
import { botbuilderConnector, botbuilderReceiver } from '#adapters/teams/botbuilder.ts';
import { teamsConnectorContract } from '#test/adapters/teams/connector-contract.ts';
import { teamsReceiverContract } from '#test/adapters/teams/receiver-contract.ts';

describe('what the bot writes', () => teamsConnectorContract(botbuilderConnector));
describe('what comes in', () => teamsReceiverContract(botbuilderReceiver, botbuilderConnector));
