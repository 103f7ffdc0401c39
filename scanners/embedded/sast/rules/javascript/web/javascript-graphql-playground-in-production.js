// ruleid: javascript-graphql-playground-in-production
const server = new ApolloServer({typeDefs, resolvers, introspection: true});
// ruleid: javascript-graphql-playground-in-production
app.use('/graphql', graphqlHTTP({schema, graphiql: true}));
// ok: javascript-graphql-playground-in-production
const closed = new ApolloServer({typeDefs, resolvers, introspection: settings.isLocal});
// ok: javascript-graphql-playground-in-production
app.use('/graphql/closed', graphqlHTTP({schema, graphiql: false}));
