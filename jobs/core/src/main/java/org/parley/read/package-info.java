/**
 * Bytes to articles or rejections: one class for each form in which a corpus comes, each giving {@link
 * org.parley.read.Documents} of a stream in bounded memory. A reader never throws for what it reads; what it cannot take
 * is a {@link org.parley.model.Rejection} with a code, and it goes on with the next document that it can find. Only a
 * stream that fails ends it.
 *
 * <p>Bytes of text, records and tables are UTF-8, checked strictly. A byte order mark at their begin says how to read
 * them and is not part of the text; everything after it is kept as it is, control characters and line ends included. Web
 * pages may have any charset, and are mended as browsers mend them.
 *
 * <p>Web pages are parsed by jsoup, and their main text is told by boilerpipe's article extractor, fed from jsoup's tree.
 * On made pages of twelve kinds of sites (in the tests) that kept every paragraph, as Readability did, with half of its
 * debris; Readability was slower, changes the tree that it reads, and took links below a story for the story. What
 * boilerpipe leaves in is mostly told by markup (elements, roles, names of classes), which is therefore taken out before.
 * Its own reading of pages is not used: three quarters of the whole time went into its regular expressions. Web archives are framed
 * here, so that damage costs a record, and each record is read by jwarc.
 *
 * <p>The day of publication is the first that is believed of what a document states, its address, its path and its text
 * ({@code Dating}); a stated day that can't be is a rejection, and the document is kept. Ids of articles don't depend on what is
 * believed, nor on the time zone that days are told in.
 *
 * <p>What does not live here: opening files and decompressing them (save gzip members, which are the records of web
 * archives), Parquet, which needs Hadoop, and telling duplicates apart.
 */
@NullMarked
package org.parley.read;

import org.jspecify.annotations.NullMarked;
