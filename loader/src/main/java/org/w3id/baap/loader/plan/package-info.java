/**
 * The plan as a document: lines come in; objectives, outcomes, outputs, programmes, activities,
 * empty slots, sections and passages go out, each with its place in the text. It does not read the
 * codes in the reference sections and knows no RDF.
 */
package org.w3id.baap.loader.plan;
