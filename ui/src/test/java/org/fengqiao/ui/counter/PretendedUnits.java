package org.fengqiao.ui.counter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.unit.UnitKind;
import org.fengqiao.domain.unit.UnitLevel;
import org.fengqiao.domain.unit.UnitTree;
import org.fengqiao.projections.units.Units;
import org.jspecify.annotations.Nullable;

/** A corner of Suzhou. */
final class PretendedUnits implements Units {
    private static final LocalDate OPENED = LocalDate.of(2024, 1, 1);
    private static final LocalDate CLOSED = LocalDate.of(2025, 3, 1);
    private static final UnitCode PROVINCE = UnitCode.of("jiangsu-xinfang");
    private static final int MANY = 25;
    private static final List<UnitRow> ALL = Stream.concat(named(), many()).toList();

    private static Stream<UnitRow> named() {
        return Stream.of(
                new UnitRow(PROVINCE, "江苏省信访局", UnitKind.OUTSIDE, UnitLevel.PROVINCE, null, OPENED, null, List.of()),
                unit("320500000000", "苏州市", UnitLevel.CITY, PROVINCE.value()),
                new UnitRow(
                        UnitCode.of("gusu-xinfang"),
                        "姑苏区信访局",
                        UnitKind.DEPARTMENT,
                        UnitLevel.DISTRICT,
                        UnitCode.of("320508000000"),
                        OPENED,
                        null,
                        List.of()),
                unit("320508000000", "姑苏区", UnitLevel.DISTRICT, "320500000000"),
                unit("320583000000", "昆山市", UnitLevel.DISTRICT, "320500000000"),
                unit("320508023000", "双塔街道", UnitLevel.STREET, "320508000000"),
                unit("320508023021", "定慧寺巷社区居委会", UnitLevel.COMMUNITY, "320508023000"),
                unit("320508023011", "火车站社区居委会", UnitLevel.COMMUNITY, "320508023000"),
                closed("320508024000", "沧浪街道", "320508025000"),
                closed("320508025000", "葑门街道", "320508023000"),
                closed("320508026000", "金阊街道", "320508023000", "320508023021"),
                closed("320508027000", "胥江街道"));
    }

    /** More than any search lists. */
    private static Stream<UnitRow> many() {
        return IntStream.rangeClosed(1, MANY)
                .mapToObj(nth -> unit(
                        "3205830001%02d".formatted(nth), "第" + nth + "小区居委会", UnitLevel.COMMUNITY, "320583000000"));
    }

    private static UnitRow closed(String code, String name, String... successors) {
        return new UnitRow(
                UnitCode.of(code),
                name,
                UnitKind.CENTRE,
                UnitLevel.STREET,
                UnitCode.of("320508000000"),
                OPENED,
                CLOSED,
                Stream.of(successors).map(UnitCode::of).toList());
    }

    private static UnitRow unit(String code, String name, UnitLevel level, @Nullable String superior) {
        var above = superior == null ? null : UnitCode.of(superior);
        return new UnitRow(UnitCode.of(code), name, UnitKind.CENTRE, level, above, OPENED, null, List.of());
    }

    @Override
    public Optional<UnitRow> find(UnitCode code) {
        return ALL.stream().filter(unit -> unit.code().equals(code)).findFirst();
    }

    @Override
    public String nameOf(UnitCode code) {
        return find(code).map(UnitRow::name).orElse(code.value());
    }

    @Override
    public List<UnitRow> children(UnitCode code) {
        return ALL.stream()
                .filter(unit -> unit.open() && code.equals(unit.superior()))
                .toList();
    }

    @Override
    public List<UnitRow> top() {
        return ALL.subList(0, 1);
    }

    @Override
    public List<UnitRow> search(String words, @Nullable UnitCode under, int limit) {
        return ALL.stream()
                .filter(unit -> unit.open() && unit.name().contains(words))
                .limit(limit)
                .toList();
    }

    @Override
    public List<UnitRow> closed(String words) {
        return ALL.stream()
                .filter(unit -> !unit.open() && unit.name().contains(words))
                .toList();
    }

    @Override
    public Optional<UnitRow> asOf(UnitCode code, LocalDate day) {
        return find(code);
    }

    @Override
    public UnitTree tree() {
        return new UnitTree() {
            @Override
            public Optional<Node> find(UnitCode code) {
                return PretendedUnits.this
                        .find(code)
                        .map(row -> new Node(
                                code, row.kind(), row.level(), Optional.ofNullable(row.superior()), row.open()));
            }

            @Override
            public List<Node> below(UnitCode code) {
                throw new UnsupportedOperationException();
            }

            @Override
            public List<UnitCode> predecessors(UnitCode code) {
                return List.of();
            }
        };
    }
}
