export default {
  schema: '../../schema.graphql',
  documents: ['../../api/http/view/documents.js', '../../api/http/view/embedded/finding.js'],
  generates: {
    'view/generated/operations.ts': {
      plugins: ['typescript-operations'],
      config: {
        scalars: { DateTime: 'string', Date: 'string', PhoneNumber: 'string', LanguageTag: 'string' },
        enumsAsTypes: true,
      },
    },
  },
};
