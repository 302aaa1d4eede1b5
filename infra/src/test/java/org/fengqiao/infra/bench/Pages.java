package org.fengqiao.infra.bench;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.petition.PetitionState;
import org.fengqiao.infra.office.Town;
import org.fengqiao.projections.store.Generations;
import org.fengqiao.projections.worklist.Worklist;
import org.fengqiao.projections.worklist.Worklist.Filter;
import org.fengqiao.projections.worklist.Worklist.Order;
import org.fengqiao.projections.worklist.Worklist.Whose;
import org.jspecify.annotations.Nullable;

/**
 * A page of the queue as a director asks for it (all open cases of the district, the most urgent first, titles and names
 * opened) against the same filter, sort and limit by the same index through the bare driver, into documents.
 */
final class Pages {
    static final double LIMIT = 4;

    private static final Filter OPEN =
            new Filter(Town.DISTRICT, Whose.ALL, true, null, null, null, null, null, null, null);
    private static final List<String> OPEN_STATES = Arrays.stream(PetitionState.values())
            .filter(PetitionState::open)
            .map(Enum::name)
            .toList();

    private final Running office;
    private final Lives lives;
    private final Scale scale;
    private final Worklist worklist;
    private final MongoCollection<Document> rows;
    private final Bson index;
    private final Actor director;

    Pages(Running office, Lives lives, Scale scale) {
        this.office = office;
        this.lives = lives;
        this.scale = scale;
        this.worklist = office.bean(Worklist.class);
        this.rows = office.bean(Generations.class).current().collection(office.bean(MongoDatabase.class), "worklist");
        this.index = index();
        this.director = office.bean(Town.class).person("district.director");
    }

    private Bson index() {
        for (var each : rows.listIndexes()) {
            var keys = each.get("key", Document.class);
            if (List.copyOf(keys.keySet())
                    .subList(0, Math.min(3, keys.size()))
                    .equals(List.of("scope", "state", "due"))) {
                return keys;
            }
        }
        throw new IllegalStateException("the queue has no index for its due dates");
    }

    List<Finding> run() throws Exception {
        var findings = new ArrayList<Finding>();
        for (var open : scale.queues()) {
            lives.growTo(open);
            findings.add(compare(null, "first", open));
            findings.add(compare(keyOfPage(scale.farPage()), scale.farPage() + "th", open));
        }
        return findings;
    }

    /** What the page before hands out. */
    private String keyOfPage(int number) {
        String after = null;
        for (var page = 1; page < number; page++) {
            after = ours(after).next();
        }
        if (after == null) {
            throw new IllegalStateException("there are too few petitions for page " + number);
        }
        return after;
    }

    private Finding compare(@Nullable String after, String page, int open) throws Exception {
        var due = after == null ? null : dueIn(after);
        var pairs = new Pairs();
        for (var round = 0; round <= scale.rounds(); round++) {
            var ours = 0.0;
            var bare = 0.0;
            for (var i = 0; i < scale.pages(); i++) {
                ours += Pairs.seconds(() -> expectFull(ours(after).items().size()));
                bare += Pairs.seconds(() -> expectFull(bare(due).size()));
            }
            pairs.add(ours, bare, scale.pages());
        }
        return pairs.against(
                LIMIT, String.format("pages: %s of %,d, %s / a bare query", page, open, office.readModels()));
    }

    private static void expectFull(int size) {
        if (size != Scale.PAGE) {
            throw new IllegalStateException("a page has " + size + " rows");
        }
    }

    private Worklist.Page ours(@Nullable String after) {
        return worklist.page(director, OPEN, Order.DUE, after, Scale.PAGE);
    }

    private List<Document> bare(@Nullable String due) {
        var open = and(eq("scope", Town.DISTRICT.value()), in("state", OPEN_STATES));
        return rows.find(due == null ? open : and(open, gt("due", due)))
                .sort(Sorts.ascending("due"))
                .hint(index)
                .limit(Scale.PAGE)
                .batchSize(Scale.PAGE)
                .into(new ArrayList<>());
    }

    private static String dueIn(String after) {
        var text = new String(Base64.getUrlDecoder().decode(after), StandardCharsets.UTF_8);
        return text.substring(text.indexOf(':') + 1);
    }
}
