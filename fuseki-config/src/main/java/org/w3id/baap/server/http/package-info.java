/**
 * What every HTTP exchange has in common: the front door with its methods and headers, errors as
 * problem documents (RFC 9457), the small pages, and the settings of the connector. Knows no
 * SPARQL.
 */
package org.w3id.baap.server.http;
