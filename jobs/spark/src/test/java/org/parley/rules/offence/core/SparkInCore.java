package org.parley.rules.offence.core;

import org.apache.spark.sql.types.DataType;

/** Breaks a rule on purpose. */
public record SparkInCore(DataType type) {}
