import graphql from '@graphql-eslint/eslint-plugin';

const configured = {
  // Values have no identity: only what can be asked for again has an id.
  '@graphql-eslint/strict-id-in-types': [
    'error',
    {
      exceptions: {
        suffixes: [
          ...['Connection', 'Edge', 'Error', 'Success'],
          ...['Begun', 'Ended', 'Statement', 'Replaced', 'Outdated', 'Added', 'Changed', 'Removed'],
        ],
        types: [
          'Call',
          'InsightsChanges',
          'InsightsCoverage',
          'InsightsFeedback',
          'OpenMatter',
          'InsightsQuote',
          'InteractionRecorded',
          'LastInteraction',
          'LeftOut',
          'Message',
          'PageInfo',
          'Transcript',
          'Utterance',
          'Voicemail',
        ],
      },
    },
  ],
  // Pages are read in one direction.
  '@graphql-eslint/relay-arguments': ['error', { includeBoth: false }],
  // Lists that belong to one thing, and are short, are lists.
  '@graphql-eslint/relay-edge-types': [
    'error',
    { withEdgeSuffix: true, shouldImplementNode: true, listTypeCanWrapOnlyEdgeType: false },
  ],
};

export default [
  {
    files: ['schema.graphql'],
    languageOptions: {
      parser: graphql.parser,
      parserOptions: { graphQLConfig: { schema: 'schema.graphql' } },
    },
    plugins: { '@graphql-eslint': graphql },
    rules: {
      ...graphql.configs['flat/schema-recommended'].rules,
      ...graphql.configs['flat/schema-relay'].rules,
      ...configured,
    },
  },
];
