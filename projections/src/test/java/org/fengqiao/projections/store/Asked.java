package org.fengqiao.projections.store;

import com.mongodb.client.MongoDatabase;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.Document;

/** Listens to the questions that a read model really asks, and has a real MongoDB explain each. */
public final class Asked implements CommandListener {
    private static final Set<String> QUESTIONS = Set.of("find", "aggregate", "count", "distinct");
    private static final Set<String> OF_THE_WIRE =
            Set.of("$db", "lsid", "$clusterTime", "txnNumber", "$readPreference");

    private final List<BsonDocument> commands = new CopyOnWriteArrayList<>();

    /** @param stages all stages of the plan that was taken */
    public record Plan(BsonDocument command, List<String> stages, long docsExamined, long keysExamined) {
        public boolean scansOrSorts() {
            return stages.contains("COLLSCAN") || stages.contains("SORT");
        }

        @Override
        public String toString() {
            return stages + " for " + command.toJson();
        }
    }

    @Override
    public void commandStarted(CommandStartedEvent event) {
        if (QUESTIONS.contains(event.getCommandName())) {
            commands.add(event.getCommand().clone());
        }
    }

    public void forget() {
        commands.clear();
    }

    /** The plans of all questions asked since; questions to {@code except} are left out. */
    public List<Plan> plans(MongoDatabase database, String... except) {
        var plans = new ArrayList<Plan>();
        for (var command : List.copyOf(commands)) {
            var collection = command.get(command.getFirstKey());
            if (!List.of(except).contains(collection.asString().getValue())) {
                plans.add(plan(database, command));
            }
        }
        return plans;
    }

    private static Plan plan(MongoDatabase database, BsonDocument asked) {
        var command = asked.clone();
        command.keySet().removeAll(OF_THE_WIRE);
        var explained = database.runCommand(
                new BsonDocument("explain", command).append("verbosity", new BsonString("executionStats")));
        var stages = new ArrayList<String>();
        collectStages(explained, stages);
        var totals = new LinkedHashMap<String, Long>();
        collectTotals(explained, totals);
        return new Plan(
                command,
                stages,
                totals.getOrDefault("totalDocsExamined", 0L),
                totals.getOrDefault("totalKeysExamined", 0L));
    }

    private static void collectStages(Object part, List<String> stages) {
        if (part instanceof Document document) {
            document.forEach((key, value) -> {
                if (key.equals("stage") && value instanceof String stage) {
                    stages.add(stage);
                } else if (!key.equals("rejectedPlans")) {
                    collectStages(value, stages);
                }
            });
        } else if (part instanceof List<?> list) {
            list.forEach(each -> collectStages(each, stages));
        }
    }

    private static void collectTotals(Object part, Map<String, Long> totals) {
        if (part instanceof Document document) {
            document.forEach((key, value) -> {
                if (key.startsWith("total") && value instanceof Number n) {
                    totals.merge(key, n.longValue(), Long::sum);
                } else {
                    collectTotals(value, totals);
                }
            });
        } else if (part instanceof List<?> list) {
            list.forEach(each -> collectTotals(each, totals));
        }
    }
}
