package org.fengqiao.infra.notices;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import org.fengqiao.domain.petition.Means;
import org.jspecify.annotations.Nullable;

/** Takes letters, or fails as it is told to. */
final class PretendGateway implements Gateway {
    final List<String> ids = new CopyOnWriteArrayList<>();
    final List<Letter> letters = new CopyOnWriteArrayList<>();

    /** What it does with a letter before it takes it. */
    Callable<?> before = () -> true;

    @Nullable
    NotSent fails;

    /** The letter leaves, and the machine stops before anybody could write that down. */
    boolean stopsAfterwards;

    /** Nothing that anybody could still handle. */
    static final class MachineStopped extends Error {
        private static final long serialVersionUID = 1;
    }

    private final Means means;

    PretendGateway(Means means) {
        this.means = means;
    }

    @Override
    public Means means() {
        return means;
    }

    @Override
    public void send(String id, Letter letter) throws NotSent {
        ids.add(id);
        if (fails != null) {
            throw fails;
        }
        pause();
        letters.add(letter);
        if (stopsAfterwards) {
            throw new MachineStopped();
        }
    }

    private void pause() {
        try {
            before.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
