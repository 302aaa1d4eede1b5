package org.fengqiao.ui.pretend;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.unit.UnitKind;
import org.fengqiao.domain.unit.UnitLevel;
import org.fengqiao.domain.unit.UnitTree;
import org.fengqiao.projections.units.Units;
import org.jspecify.annotations.Nullable;

/** A district, a street, a community, and a body that is not on the platform. */
public final class PretendUnits implements Units {
    public static final UnitCode GUSU = UnitCode.of("320508000000");
    public static final UnitCode SHUANGTA = UnitCode.of("320508021000");
    public static final UnitCode DINGHUISI = UnitCode.of("320508021023");

    private static final UnitRow PROVINCE = new UnitRow(
            UnitCode.of("jiangsu-xinfang"),
            "江苏省信访局",
            UnitKind.OUTSIDE,
            UnitLevel.PROVINCE,
            null,
            LocalDate.of(2020, 1, 1),
            null,
            List.of());

    private static final List<UnitRow> ALL = List.of(
            PROVINCE,
            row(GUSU, "姑苏区", UnitLevel.DISTRICT, null),
            row(SHUANGTA, "双塔街道", UnitLevel.STREET, GUSU),
            row(DINGHUISI, "定慧寺巷社区", UnitLevel.COMMUNITY, SHUANGTA));

    private static UnitRow row(UnitCode code, String name, UnitLevel level, @Nullable UnitCode superior) {
        return new UnitRow(code, name, UnitKind.CENTRE, level, superior, LocalDate.of(2020, 1, 1), null, List.of());
    }

    @Override
    public Optional<UnitRow> find(UnitCode code) {
        return ALL.stream().filter(row -> row.code().equals(code)).findFirst();
    }

    @Override
    public String nameOf(UnitCode code) {
        return find(code).map(UnitRow::name).orElse(code.value());
    }

    @Override
    public List<UnitRow> children(UnitCode code) {
        return ALL.stream().filter(row -> code.equals(row.superior())).toList();
    }

    @Override
    public List<UnitRow> top() {
        return ALL.stream().filter(row -> row.superior() == null).toList();
    }

    @Override
    public List<UnitRow> search(String words, @Nullable UnitCode under, int limit) {
        return ALL.stream()
                .filter(row -> row.name().contains(words))
                .limit(limit)
                .toList();
    }

    @Override
    public List<UnitRow> closed(String words) {
        return List.of();
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
                return PretendUnits.this.find(code).map(PretendUnits::node);
            }

            @Override
            public List<Node> below(UnitCode code) {
                return children(code).stream().map(PretendUnits::node).toList();
            }

            @Override
            public List<UnitCode> predecessors(UnitCode code) {
                return List.of();
            }
        };
    }

    private static UnitTree.Node node(UnitRow row) {
        return new UnitTree.Node(row.code(), row.kind(), row.level(), Optional.ofNullable(row.superior()), true);
    }
}
