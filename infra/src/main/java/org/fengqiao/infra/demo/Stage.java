package org.fengqiao.infra.demo;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.petition.Attachment;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.infra.demo.Switchboard.Ring;
import org.fengqiao.infra.engine.CommandDoor;
import org.fengqiao.infra.time.OfficeClock;
import org.fengqiao.projections.attachments.Attachments;
import org.fengqiao.projections.attachments.Upload;
import org.fengqiao.projections.cases.CaseWords;
import org.fengqiao.projections.cases.Cases;

/**
 * Lives all stories through, in the order of their minutes and under their clock (逐步演示). A step that was done before a
 * stop is the same command again, and changes nothing.
 */
final class Stage {
    private record Scene(LocalDateTime at, int story, int step, Runnable play) {}

    private final Cast cast;
    private final Cases cases;
    private final CommandDoor door;
    private final Attachments attachments;
    private final OfficeClock clock;
    private final Runnable midnight;
    private final Map<Integer, String> caseIds = new HashMap<>();

    /** @param midnight what the house does at the beginning of each day */
    Stage(Cast cast, Cases cases, CommandDoor door, Attachments attachments, OfficeClock clock, Runnable midnight) {
        this.cast = cast;
        this.cases = cases;
        this.door = door;
        this.attachments = attachments;
        this.clock = clock;
        this.midnight = midnight;
    }

    /** @param progress told how many scenes of how many are over */
    void play(List<Story> stories, List<Ring> rings, BiConsumer<Integer, Integer> progress) {
        var scenes = new ArrayList<Scene>();
        stories.forEach(story -> {
            scenes.add(new Scene(story.begins(), story.number(), -1, () -> begin(story)));
            for (var i = 0; i < story.steps().size(); i++) {
                var number = i;
                var step = story.steps().get(i);
                scenes.add(new Scene(step.at(), story.number(), i, () -> go(story, step, number)));
            }
        });
        rings.forEach(ring -> scenes.add(new Scene(ring.at(), Integer.MAX_VALUE, 0, ring.take())));
        scenes.sort(Comparator.comparing(Scene::at).thenComparing(Scene::story).thenComparing(Scene::step));
        var day = scenes.getFirst().at().toLocalDate();
        for (var i = 0; i < scenes.size(); i++) {
            var scene = scenes.get(i);
            if (scene.at().toLocalDate().isAfter(day)) {
                day = scene.at().toLocalDate();
                clock.setTo(day.atStartOfDay(Moment.SHANGHAI).toInstant());
                midnight.run();
            }
            clock.setTo(scene.at().atZone(Moment.SHANGHAI).toInstant());
            scene.play().run();
            progress.accept(i + 1, scenes.size());
        }
    }

    private void begin(Story story) {
        var who = story.lodgedBy().equals(Story.COMPLAINANT)
                ? new Actor.Complainant("demo")
                : cast.staff(story.lodgedBy());
        var lodged = cases.lodge(who, story.petition(), "demo/" + story.number());
        caseIds.put(story.number(), lodged.caseId());
    }

    private void go(Story story, Story.Step step, int number) {
        var caseId = caseOf(story.number());
        door.send(
                actor(step.who(), caseId), step.deed().of(new Table(caseId)), "demo/" + story.number() + "/" + number);
    }

    private Actor actor(String who, String caseId) {
        return switch (who) {
            case Story.COMPLAINANT -> new Actor.Complainant(caseId);
            case Story.HOUSE -> new Actor.House();
            default -> cast.staff(who);
        };
    }

    private String caseOf(int story) {
        return Objects.requireNonNull(caseIds.get(story), "a story refers to one that has not begun");
    }

    /** What a deed of this case works with. */
    private final class Table implements Story.Desk {
        private final String caseId;

        Table(String caseId) {
            this.caseId = caseId;
        }

        @Override
        public String caseId() {
            return caseId;
        }

        @Override
        public CaseWords words() {
            return cases.wordsOf(caseId);
        }

        @Override
        public Attachment file(String name, String text) {
            return attachments.keep(caseId, new Upload(name, text.getBytes(StandardCharsets.UTF_8)), true);
        }

        @Override
        public String account(String user) {
            return cast.staff(user).account();
        }

        @Override
        public String caseOf(int story) {
            return Stage.this.caseOf(story);
        }
    }
}
