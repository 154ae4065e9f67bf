/**
 * The source as characters: a file's bytes come in; lines, spans and findings with positions in
 * Unicode code points go out. It does not know what an output or a resolution is.
 */
package org.w3id.baap.loader.text;
