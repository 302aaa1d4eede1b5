package org.fengqiao.projections.worklist;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.fengqiao.projections.cases.CaseChanges.CaseChanged;
import org.fengqiao.projections.store.Batch;
import org.jspecify.annotations.Nullable;

/** Tells which cases changed, once their rows can be read: one word a case and batch, to who saw it or sees it now. */
final class Changes {
    private final Consumer<CaseChanged> listener;

    Changes(Consumer<CaseChanged> listener) {
        this.listener = listener;
    }

    void changed(@Nullable WorklistRow before, WorklistRow after) {
        var scope = new TreeSet<String>();
        after.scope().forEach(unit -> scope.add(unit.value()));
        if (before != null) {
            before.scope().forEach(unit -> scope.add(unit.value()));
        }
        var keptFrom = new TreeSet<>(after.seat().kept().walls().accounts());
        keptFrom.retainAll(
                before == null ? Set.<String>of() : before.seat().kept().walls().accounts());
        var change = new CaseChanged(after.id(), scope, keptFrom, after.position());
        Batch.current()
                .map(batch -> batch.join(this, Share::new))
                .ifPresentOrElse(share -> share.add(change), () -> listener.accept(change));
    }

    private final class Share implements Batch.Pending {
        private final Map<String, CaseChanged> changes = new LinkedHashMap<>();

        @Override
        public Batch.Stage stage() {
            return Batch.Stage.ANNOUNCED;
        }

        @Override
        public boolean isDue() {
            return false;
        }

        void add(CaseChanged change) {
            changes.merge(change.caseId(), change, Share::both);
        }

        private static CaseChanged both(CaseChanged one, CaseChanged next) {
            var scope = new TreeSet<>(one.scope());
            scope.addAll(next.scope());
            var keptFrom = new TreeSet<>(one.keptFrom());
            keptFrom.retainAll(next.keptFrom());
            return new CaseChanged(next.caseId(), scope, keptFrom, next.sequence());
        }

        @Override
        public void write() {}

        @Override
        public void written() {
            var now = List.copyOf(changes.values());
            changes.clear();
            now.forEach(listener);
        }
    }
}
