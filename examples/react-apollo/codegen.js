// Types for all documents in src/, from the schema of the service.
export default {
  schema: "../../schema.graphql",
  documents: ["src/**/*.ts", "src/**/*.tsx", "!src/generated/**"],
  generates: {
    "src/generated/": {
      preset: "client",
      presetConfig: { fragmentMasking: false },
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        scalars: { Date: "string", DateTime: "string", LanguageTag: "string", PhoneNumber: "string" },
      },
    },
  },
};
