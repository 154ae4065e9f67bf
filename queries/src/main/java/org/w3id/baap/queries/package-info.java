/**
 * Questions with tested answers: {@code NAME.rq} files come in; queries with typed parameters and
 * described columns go out, bound to what a user asked for. It runs nothing and knows no server.
 */
package org.w3id.baap.queries;
