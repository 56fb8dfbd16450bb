package org.parley.read;

/** What became of one document: an article or a rejection. */
public sealed interface Read permits ReadArticle, ReadRejection {}
