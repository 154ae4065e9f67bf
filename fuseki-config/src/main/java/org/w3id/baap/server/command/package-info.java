/**
 * The command {@code baap}: reads what a person typed, has the other packages do it, and says what
 * came of it: 0 done, 1 checked and found wrong, 2 bad input or usage with one line on the error
 * stream. Knows nothing of RDF.
 */
package org.w3id.baap.server.command;
