package org.fengqiao.infra.works;

import java.util.List;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.projections.works.Works.Kind;

/**
 * How one kind of work is done (任务做法), a bounded step at a time. A step that is done again from where the job stood ends
 * the same: its commands carry the job's identifier.
 */
interface Task {
    Kind kind();

    /** Names of its steps in their order, for the bundles. */
    List<String> steps();

    /**
     * Does some more of it.
     *
     * @param actor on whose behalf the house itself is changed
     * @return the job further on, or completed
     * @throws org.fengqiao.domain.refusal.Refused when it cannot go on
     */
    Job step(Job job, Actor actor);
}
