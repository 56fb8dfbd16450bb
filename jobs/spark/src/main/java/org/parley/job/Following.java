package org.parley.job;

import org.parley.table.StageAccount;

/** A stage that keeps tables up with others, where there are such tables; how they were made is kept. */
record Following(TableStage stage) implements Stage {
    @Override
    public String name() {
        return stage.name();
    }

    @Override
    public void prepare(Work work) {
        stage.prepare(work);
    }

    @Override
    public Due due(Work work) {
        return stage.makes().stream().noneMatch(work::has) ? Due.nothing() : stage.dueBySources(work);
    }

    @Override
    public void run(Work work, Due due) {
        stage.run(work, due);
    }

    @Override
    public String fingerprint(Work work) {
        return stage.fingerprint(work);
    }

    @Override
    public StageAccount account(Work work) {
        return stage.account(work);
    }
}
