/**
 * Tries the shapes of {@code shapes.ttl} on the graphs of {@code examples/}: those in {@code valid}
 * must conform, each in {@code invalid} must break the rule it is named after. It knows nothing of
 * how data is made, only what it must look like.
 */
package org.w3id.baap.ontology.shapes;
