export default {
  schema: '../../schema.graphql',
  documents: ['codegen/*.ts'],
  generates: {
    'codegen/generated/client/': { preset: 'client', config: { scalars: { DateTime: 'string' } } },
    'codegen/generated/types.ts': { plugins: ['typescript'] },
    'codegen/generated/operations.ts': { plugins: ['typescript-operations'] },
  },
};
