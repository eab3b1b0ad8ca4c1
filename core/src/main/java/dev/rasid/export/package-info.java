/**
 * Results as files: {@link dev.rasid.export.JsonLines}, which loses nothing and reads back what it
 * wrote, and {@link dev.rasid.export.HtmlReport}, one page to read.
 *
 * <p>JSON is read and written here without a library, so that the core depends on none.
 */
@NullMarked
package dev.rasid.export;

import org.jspecify.annotations.NullMarked;
