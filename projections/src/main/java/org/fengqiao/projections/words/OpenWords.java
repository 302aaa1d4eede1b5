package org.fengqiao.projections.words;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.fengqiao.domain.words.Sealed;
import org.fengqiao.projections.store.Batch;

/**
 * The words of many cases (一批用词), opened together and once, whoever compares them. Nobody keeps them longer than the batch
 * that brought them.
 */
public final class OpenWords implements Batch.Pending {
    private final Vault vault;
    private final Set<Sealed> wanted = new LinkedHashSet<>();
    private final Map<Sealed, String> open = new HashMap<>();

    private OpenWords(Vault vault) {
        this.vault = vault;
    }

    /** Those of the batch that this thread is in; open once its words are. */
    public static OpenWords ofBatch(Vault vault) {
        return Batch.current()
                .map(batch -> batch.join(vault, () -> new OpenWords(vault)))
                .orElseThrow();
    }

    public static OpenWords of(Collection<Sealed> words, Vault vault) {
        var these = new OpenWords(vault);
        these.want(words);
        these.write();
        return these;
    }

    public void want(Collection<Sealed> words) {
        wanted.addAll(words);
    }

    /** Empty where they cannot be opened. */
    public String words(Sealed words) {
        return open.getOrDefault(words, "");
    }

    @Override
    public Batch.Stage stage() {
        return Batch.Stage.OPENED;
    }

    @Override
    public boolean isDue() {
        return !wanted.isEmpty();
    }

    @Override
    public void write() {
        open.putAll(vault.openAll(wanted));
        wanted.clear();
    }

    @Override
    public void written() {
        open.clear();
    }
}
