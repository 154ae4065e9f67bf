/**
 * The query endpoint and its limits: a request's query comes in, is refused with a reason or run
 * within its budget, and goes out whole. No query can write, reach the network or load code.
 */
package org.w3id.baap.server.sparql;
