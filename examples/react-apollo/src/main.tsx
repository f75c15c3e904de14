import { ApolloProvider } from "@apollo/client/react";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";

import { connect } from "./client";
import { Page } from "./page";

/** However your page gets the token of its agent. It is asked for one for each connection and each request. */
const token = async () => (await fetch("token", { cache: "no-store" })).text();

const place = document.getElementById("page")!;
const { service = "", phone = "" } = place.dataset;
const { client, socket } = connect(service, token);

createRoot(place).render(
  <StrictMode>
    <ApolloProvider client={client}>
      <Page phone={phone} socket={socket} />
    </ApolloProvider>
  </StrictMode>,
);
