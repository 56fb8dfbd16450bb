package org.parley.table;

/**
 * A column of a table.
 *
 * @param name its name (e.g. article_id)
 * @param type its type in Spark's words (e.g. string)
 * @param nullable whether it may be null
 * @param note what it holds
 */
public record TableColumn(String name, String type, boolean nullable, ColumnNote note) {}
