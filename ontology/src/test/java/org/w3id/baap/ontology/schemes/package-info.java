/**
 * Checks the code lists in {@code schemes/}: in come the Turtle files as a person edits them and,
 * where they are at hand, the reference files their facts were taken from. It knows the plan as a
 * reader knows it, not how the loader reads it.
 */
package org.w3id.baap.ontology.schemes;
