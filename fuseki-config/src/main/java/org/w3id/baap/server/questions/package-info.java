/**
 * The doors of the saved queries: {@code /query/NAME} with its parameters, suffixes and pages, the
 * list of them at {@code /query/}, their description in OpenAPI and the page that shows it. A
 * request comes in, a saved query is bound and asked of the release of the moment; what is not
 * right is refused with what would be. Knows no query by name.
 */
package org.w3id.baap.server.questions;
