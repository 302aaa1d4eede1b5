package org.fengqiao.projections.proposal;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Authority;
import org.fengqiao.domain.authority.CaseField;
import org.fengqiao.domain.authority.Permission;
import org.fengqiao.domain.authority.Question;
import org.fengqiao.domain.authority.Relation;
import org.fengqiao.domain.authority.Sight;
import org.fengqiao.domain.proposal.ProposalCorrection;
import org.fengqiao.domain.proposal.ProposalState;
import org.fengqiao.domain.unit.UnitTree;
import org.fengqiao.domain.words.Sealed;
import org.fengqiao.projections.proposal.Proposals.Ground;
import org.fengqiao.projections.proposal.Proposals.Item;
import org.fengqiao.projections.proposal.Proposals.ProposalFile;
import org.fengqiao.projections.proposal.Proposals.Step;
import org.fengqiao.projections.words.Vault;
import org.jspecify.annotations.Nullable;

/** Proposals as somebody sees them (建议呈现): an auditor reads words after stating a purpose, in the file of one. */
record ProposalFiles(Actor actor, UnitTree units, Vault vault, Beside beside) {
    List<Item> items(List<ProposalRow> rows) {
        var open = vault.openAll(rows.stream()
                .filter(row -> mayReadWords(row, false))
                .flatMap(row -> Stream.of(
                        Optional.of(row.entry().subject()),
                        Optional.ofNullable(row.entry().addressee().body())))
                .flatMap(Optional::stream)
                .toList());
        return rows.stream()
                .map(row -> item(row, mayReadWords(row, false), open))
                .toList();
    }

    private static Item item(ProposalRow row, boolean words, Map<Sealed, String> open) {
        var entry = row.entry();
        var body = entry.addressee().body();
        var answer = entry.answer();
        return new Item(
                row.id(),
                row.number(),
                row.madeAt(),
                entry.by(),
                entry.kind(),
                row.state(),
                entry.addressee().unit(),
                !words,
                body == null ? "" : open.getOrDefault(body, ""),
                open.getOrDefault(entry.subject(), ""),
                entry.answerBy(),
                answer == null ? null : answer.adoption(),
                answer == null ? null : answer.on());
    }

    ProposalFile file(ProposalRow row, boolean purpose) {
        var entry = row.entry();
        var answer = entry.answer();
        var words = mayReadWords(row, purpose);
        var body = entry.addressee().body();
        var item = item(
                row,
                words,
                words
                        ? vault.openAll(body == null ? List.of(entry.subject()) : List.of(entry.subject(), body))
                        : Map.of());
        return new ProposalFile(
                item,
                words ? open(entry.text()) : "",
                words && answer != null ? open(answer.words()) : null,
                entry.about().units(),
                entry.about().accounts(),
                named(entry.grounds().cases(), beside::numberOf),
                words ? named(entry.grounds().issues(), beside::titleOf) : List.of(),
                row.steps().stream().map(took -> step(took, words)).toList(),
                acts(row));
    }

    private List<Ground> named(List<String> ids, BiFunction<Actor, String, Optional<String>> name) {
        return ids.stream()
                .flatMap(id -> name.apply(actor, id).map(words -> new Ground(id, words)).stream())
                .toList();
    }

    private Step step(ProposalRow.Took took, boolean words) {
        var is = took.is();
        return new Step(
                took.kind(),
                took.at(),
                took.by(),
                is == null ? null : is.fact(),
                words ? value(took.was()) : "",
                words ? value(is) : "",
                words && took.words() != null ? open(took.words()) : "");
    }

    private String value(@Nullable ProposalCorrection one) {
        if (one == null) {
            return "";
        }
        return one.words() == null ? Objects.requireNonNullElse(one.value(), "") : open(one.words());
    }

    private String open(Sealed words) {
        return vault.open(words).orElse("");
    }

    private List<ProposalAct> acts(ProposalRow row) {
        var relations = relations(row);
        var acts = EnumSet.noneOf(ProposalAct.class);
        var awaiting = row.state() == ProposalState.AWAITING;
        if (Authority.ground(actor, Permission.ANSWER_PROPOSAL, relations).isPresent()
                && row.state() != ProposalState.WITHDRAWN) {
            acts.add(awaiting ? ProposalAct.ANSWER : ProposalAct.CORRECT_ANSWER);
        }
        if (Authority.ground(actor, Permission.MAKE_PROPOSAL, relations).isPresent()) {
            acts.add(ProposalAct.CORRECT);
            if (awaiting) {
                acts.addAll(List.of(ProposalAct.REMIND, ProposalAct.WITHDRAW));
            }
        }
        return List.copyOf(acts);
    }

    private boolean mayReadWords(ProposalRow row, boolean purpose) {
        return Sight.of(Question.PROPOSAL, actor, relations(row), purpose, null).opens(CaseField.WORDS);
    }

    private Set<Relation> relations(ProposalRow row) {
        return row.entry().involvement().of(actor, units);
    }
}
