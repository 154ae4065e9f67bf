/**
 * What all pages for people share: the frame around their content, and the templates, which escape
 * by context. Knows no page by name.
 */
package org.w3id.baap.server.site;
