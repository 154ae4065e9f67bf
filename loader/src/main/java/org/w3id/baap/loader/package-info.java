/** The front door of the loader: a file comes in, statements in named graphs go out. */
package org.w3id.baap.loader;
