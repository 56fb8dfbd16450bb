package org.parley.job;

import org.jspecify.annotations.Nullable;
import org.parley.table.StageAccount;

/** A stage that makes all of its tables, whatever is there. */
record Anew(Stage stage) implements Stage {
    @Override
    public String name() {
        return stage.name();
    }

    @Override
    public void prepare(Work work) {
        stage.prepare(work);
    }

    @Override
    public void run(Work work, Due due) {
        stage.run(work, Due.all());
    }

    @Override
    public @Nullable String fingerprint(Work work) {
        return stage.fingerprint(work);
    }

    @Override
    public StageAccount account(Work work) {
        return stage.account(work);
    }
}
