package org.fengqiao.domain.unit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A small Suzhou for specs: two districts, a street with communities, one that lost its own, a department, outside bodies. */
public final class Suzhou implements UnitTree {
    public static final UnitCode CITY = UnitCode.of("320500000000");
    public static final UnitCode GUSU = UnitCode.of("320508000000");
    public static final UnitCode KUNSHAN = UnitCode.of("320583000000");
    public static final UnitCode SHUANGTA = UnitCode.of("320508021000");
    public static final UnitCode DINGHUISI = UnitCode.of("320508021023");
    public static final UnitCode NEIGHBOUR = UnitCode.of("320508021024");
    public static final UnitCode CLOSED = UnitCode.of("320508021025");
    public static final UnitCode HOUSING = UnitCode.of("gusu-housing");
    public static final UnitCode COURT = UnitCode.of("gusu-court");
    public static final UnitCode PROVINCE = UnitCode.of("jiangsu-petitions");
    public static final UnitCode EMPTIED = UnitCode.of("320508022000");
    public static final UnitCode NOWHERE = UnitCode.of("329999999999");

    private final Map<UnitCode, Node> nodes = new LinkedHashMap<>();

    private Suzhou() {}

    public static Suzhou today() {
        return new Suzhou()
                .with(CITY, UnitKind.CENTRE, UnitLevel.CITY, null, true)
                .with(GUSU, UnitKind.CENTRE, UnitLevel.DISTRICT, CITY, true)
                .with(KUNSHAN, UnitKind.CENTRE, UnitLevel.DISTRICT, CITY, true)
                .with(SHUANGTA, UnitKind.CENTRE, UnitLevel.STREET, GUSU, true)
                .with(DINGHUISI, UnitKind.CENTRE, UnitLevel.COMMUNITY, SHUANGTA, true)
                .with(NEIGHBOUR, UnitKind.CENTRE, UnitLevel.COMMUNITY, SHUANGTA, true)
                .with(CLOSED, UnitKind.CENTRE, UnitLevel.COMMUNITY, SHUANGTA, false)
                .with(HOUSING, UnitKind.DEPARTMENT, UnitLevel.DISTRICT, GUSU, true)
                .with(COURT, UnitKind.OUTSIDE, UnitLevel.DISTRICT, GUSU, true)
                .with(PROVINCE, UnitKind.OUTSIDE, UnitLevel.PROVINCE, null, true)
                .with(EMPTIED, UnitKind.CENTRE, UnitLevel.STREET, GUSU, true)
                .with(UnitCode.of("320508022001"), UnitKind.CENTRE, UnitLevel.COMMUNITY, EMPTIED, false);
    }

    public static List<UnitCode> all() {
        return List.copyOf(today().nodes.keySet());
    }

    /** The same with a unit closed, and others in its place. */
    public Suzhou succeeded(UnitCode code, UnitCode... successors) {
        var was = nodes.get(code);
        nodes.put(code, new Node(code, was.kind(), was.level(), was.superior(), false, List.of(successors)));
        return this;
    }

    private Suzhou with(UnitCode code, UnitKind kind, UnitLevel level, UnitCode superior, boolean open) {
        nodes.put(code, new Node(code, kind, level, Optional.ofNullable(superior), open));
        return this;
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

    @Override
    public List<UnitCode> predecessors(UnitCode code) {
        return nodes.values().stream()
                .filter(node -> node.successors().contains(code))
                .map(Node::code)
                .toList();
    }
}
