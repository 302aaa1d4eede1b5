package org.fengqiao.projections.worklist;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.unit.UnitKind;
import org.fengqiao.domain.unit.UnitLevel;
import org.fengqiao.domain.unit.UnitTree;

/** A small city of two districts, with its people; units can be moved. */
public final class Suzhou implements UnitTree {
    public static final UnitCode CITY = UnitCode.of("320500000000");
    public static final UnitCode GUSU = UnitCode.of("320508000000");
    public static final UnitCode SHUANGTA = UnitCode.of("320508021000");
    public static final UnitCode DINGHUISI = UnitCode.of("320508021023");
    public static final UnitCode NEIGHBOUR = UnitCode.of("320508021024");
    public static final UnitCode KUNSHAN = UnitCode.of("320583000000");
    public static final UnitCode BELOW_KUNSHAN = UnitCode.of("320583100000");
    public static final UnitCode HOUSING = UnitCode.of("gusu-housing");
    public static final UnitCode COURT = UnitCode.of("gusu-court");

    public static final Actor.Staff AT_GUSU = officer("gusu", GUSU);
    public static final Actor.Staff AT_SHUANGTA = officer("shuangta", SHUANGTA);
    public static final Actor.Staff AT_DINGHUISI = officer("dinghuisi", DINGHUISI);
    public static final Actor.Staff AT_NEIGHBOUR = officer("neighbour", NEIGHBOUR);
    public static final Actor.Staff AT_KUNSHAN = officer("kunshan", KUNSHAN);
    public static final Actor.Staff AT_BELOW_KUNSHAN = officer("yushan", BELOW_KUNSHAN);
    public static final Actor.Staff AUDITOR_AT_SHUANGTA = new Actor.Staff("watcher", SHUANGTA, Set.of(Duty.AUDITOR));
    public static final Actor.Staff AUDITOR = new Actor.Staff("auditor", CITY, Set.of(Duty.AUDITOR));
    public static final Actor.Staff ADMINISTRATOR = new Actor.Staff("admin", CITY, Set.of(Duty.ADMINISTRATOR));

    private final Map<UnitCode, Node> nodes = new LinkedHashMap<>();

    public Suzhou() {
        put(CITY, UnitKind.CENTRE, UnitLevel.CITY, Optional.empty());
        put(GUSU, UnitKind.CENTRE, UnitLevel.DISTRICT, Optional.of(CITY));
        put(KUNSHAN, UnitKind.CENTRE, UnitLevel.DISTRICT, Optional.of(CITY));
        put(SHUANGTA, UnitKind.CENTRE, UnitLevel.STREET, Optional.of(GUSU));
        put(DINGHUISI, UnitKind.CENTRE, UnitLevel.COMMUNITY, Optional.of(SHUANGTA));
        put(NEIGHBOUR, UnitKind.CENTRE, UnitLevel.COMMUNITY, Optional.of(SHUANGTA));
        put(BELOW_KUNSHAN, UnitKind.CENTRE, UnitLevel.STREET, Optional.of(KUNSHAN));
        put(HOUSING, UnitKind.DEPARTMENT, UnitLevel.DISTRICT, Optional.of(GUSU));
        put(COURT, UnitKind.OUTSIDE, UnitLevel.DISTRICT, Optional.of(GUSU));
    }

    public void move(UnitCode unit, UnitCode superior) {
        var node = nodes.get(unit);
        put(unit, node.kind(), node.level(), Optional.of(superior));
    }

    void put(UnitCode code, UnitKind kind, UnitLevel level, Optional<UnitCode> superior) {
        nodes.put(code, new Node(code, kind, level, superior, true));
    }

    @Override
    public Optional<Node> find(UnitCode code) {
        return Optional.ofNullable(nodes.get(code));
    }

    @Override
    public List<Node> below(UnitCode code) {
        return nodes.values().stream()
                .filter(node -> node.superior().filter(code::equals).isPresent())
                .toList();
    }

    private static Actor.Staff officer(String account, UnitCode unit) {
        return new Actor.Staff(account, unit, Set.of(Duty.PETITION_OFFICER));
    }

    @Override
    public List<UnitCode> predecessors(UnitCode code) {
        return nodes.values().stream()
                .filter(node -> node.successors().contains(code))
                .map(Node::code)
                .toList();
    }
}
