package org.parley.job;

import org.apache.spark.sql.SparkSession;
import org.parley.session.SparkSessions;

/** A session that ends with the command, unless somebody else had opened it. */
record OpenSession(SparkSession spark, boolean isOwn) implements AutoCloseable {
    static OpenSession of(String application) {
        boolean own = SparkSession.getDefaultSession().isEmpty();
        return new OpenSession(SparkSessions.open(application), own);
    }

    @Override
    public void close() {
        if (isOwn) {
            spark.stop();
        }
    }
}
