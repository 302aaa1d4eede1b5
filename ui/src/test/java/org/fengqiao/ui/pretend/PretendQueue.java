package org.fengqiao.ui.pretend;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.petition.Mark;
import org.fengqiao.domain.petition.PetitionKind;
import org.fengqiao.domain.petition.PetitionState;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.unit.UnitLevel;
import org.fengqiao.projections.searches.Sought;
import org.fengqiao.projections.worklist.Standing;
import org.fengqiao.projections.worklist.Worklist;
import org.jspecify.annotations.Nullable;

/** A queue of 130 cases, most urgent first; it answers filters by standing and state, and counts how often it was asked. */
public final class PretendQueue implements Worklist {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    /** The one that forty people signed. */
    private static final int JOINT = 3;

    private static final List<String> TITLES = List.of(
            "小区地下车库积水多年无人处理，物业与开发商互相推诿",
            "定慧寺巷夜间施工噪音扰民，请求核实施工许可",
            "老旧小区加装电梯意见不一，希望街道出面协调",
            "建议在双塔菜市场门口增设非机动车停放区",
            "拆迁安置面积核算有误，要求重新测量并书面答复",
            "反映幼儿园门口违规停车，上下学时段存在安全隐患",
            "退休人员医保报销比例问题咨询");
    private static final List<String> NAMES = List.of("张*三", "陈*", "欧阳*华", "李*", "周*明");

    private final List<Item> items = new ArrayList<>();
    private final Supplier<LocalDate> today;
    public int pagesRead;
    public final List<Sought> sought = new ArrayList<>();
    public Set<String> kept = Set.of();

    public PretendQueue() {
        this(() -> TODAY);
    }

    PretendQueue(Supplier<LocalDate> today) {
        this.today = today;
        for (int i = 0; i < 130; i++) {
            items.add(item(i));
        }
    }

    private static Item item(int i) {
        var state = PetitionState.values()[i % 5];
        var due = i > 120 ? null : TODAY.plusDays(i < 6 ? i - 8 : (i - 6) / 3);
        return new Item(
                "case-" + i,
                "320508-2026-%06d".formatted(i + 17),
                i % 3 == 0 ? null : PetitionKind.values()[i % 3],
                TITLES.get(i % TITLES.size()),
                NAMES.get(i % NAMES.size()),
                i == JOINT ? 40 : 1,
                false,
                i % 2 == 0 ? PretendUnits.GUSU : PretendUnits.SHUANGTA,
                null,
                i % 2 == 0 ? UnitLevel.DISTRICT : UnitLevel.STREET,
                i % 3 == 0 ? null : "0101",
                state,
                i == JOINT ? Set.of(Mark.JOINT) : Set.of(),
                TODAY.minusDays(i % 40),
                due,
                i == 100,
                Standing.IN_TIME,
                i % 4 == 0 ? null : i % 4 == 1 ? "li" : "wang",
                TODAY.minusDays(i % 9).atTime(8, 30).atZone(Moment.SHANGHAI).toInstant(),
                "wang",
                i);
    }

    private Standing standing(@Nullable LocalDate due) {
        if (due == null) {
            return Standing.NO_TERM;
        }
        var now = today.get();
        return due.isBefore(now)
                ? Standing.OVERDUE
                : due.isAfter(now.plusDays(3)) ? Standing.IN_TIME : Standing.DUE_SOON;
    }

    private Stream<Item> items() {
        return items.stream().map(this::standing);
    }

    private Item standing(Item item) {
        return with(item, standing(item.dueOn()), item.changedBy(), item.sequence());
    }

    /** Somebody did something with it. */
    public void moved(String caseId, String by, long sequence) {
        items.replaceAll(item -> item.caseId().equals(caseId) ? with(item, item.standing(), by, sequence) : item);
    }

    private static Item with(Item item, Standing standing, String by, long sequence) {
        return new Item(
                item.caseId(),
                item.number(),
                item.kind(),
                item.title(),
                item.name(),
                item.headcount(),
                item.withheld(),
                item.centre(),
                item.decider(),
                item.level(),
                item.category(),
                item.state(),
                item.marks(),
                item.receivedAt(),
                item.dueOn(),
                item.provisional(),
                standing,
                item.assignee(),
                item.changedAt(),
                by,
                sequence);
    }

    @Override
    public Page page(Actor actor, Filter filter, Order order, @Nullable String after, int limit) {
        pagesRead++;
        if (filter.sought() != null) {
            sought.add(filter.sought());
        }
        var matching = items().filter(item -> !kept.contains(item.caseId()))
                .filter(item -> filter.standing() == null || item.standing() == filter.standing())
                .filter(item -> filter.state() == null || item.state() == filter.state())
                .filter(item -> filter.sought() == null
                        || item.title().contains(filter.sought().words()))
                .toList();
        int from = after == null ? 0 : Integer.parseInt(after);
        var page = matching.stream().skip(from).limit(limit).toList();
        var next = from + page.size() < matching.size() ? String.valueOf(from + page.size()) : null;
        return new Page(page, next, false);
    }

    @Override
    public Map<String, Long> counts(Actor actor, UnitCode centre, By by, boolean openOnly) {
        var counts = new HashMap<String, Long>();
        items().filter(item -> !openOnly || item.state().open())
                .forEach(item -> counts.merge(item.standing().name(), 1L, Long::sum));
        return counts;
    }

    @Override
    public Optional<Item> find(Actor actor, String caseId) {
        return items().filter(item -> item.caseId().equals(caseId) && !kept.contains(caseId))
                .findFirst();
    }

    @Override
    public Map<String, Item> findAll(Actor actor, Collection<String> caseIds) {
        return items().filter(item -> caseIds.contains(item.caseId()) && !kept.contains(item.caseId()))
                .collect(Collectors.toMap(Item::caseId, item -> item));
    }

    @Override
    public Set<String> keptFrom(Actor actor, Collection<String> caseIds) {
        return Set.copyOf(caseIds.stream().filter(kept::contains).collect(Collectors.toSet()));
    }

    @Override
    public Optional<String> caseIdOf(Actor actor, String number) {
        return items().filter(item -> item.number().equals(number))
                .map(Item::caseId)
                .findFirst();
    }

    @Override
    public Optional<String> caseIdOf(Actor actor, Sought number) {
        sought.add(number);
        return caseIdOf(actor, number.words());
    }

    @Override
    public List<Candidate> likelySame(Actor actor, String caseId) {
        return List.of(new Candidate(items.get(7), List.of("similar-title", "same-place")));
    }
}
