/**
 * The reader: the plan's text as it is printed, with all that is read out of it marked in place. In
 * go a source text and two saved queries, out goes a page; what the marks mean is told elsewhere.
 */
package org.w3id.baap.server.reader;
