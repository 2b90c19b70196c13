package dev.kernvraag.ui.room;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.dom.Element;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The rows of a list that follows something live: one that stays is the same row as before, so that whoever stands on it or
 * presses it does not lose it when others come and go.
 */
class FollowedRows<T, R extends Component> {
    private final HasComponents list;
    private final Function<T, Object> key;
    private final Function<T, R> make;
    private final Map<Object, R> rows = new HashMap<>();

    /**
     * The rows of a list, none at first.
     *
     * @param list has nothing else in it
     * @param key what stays the same for as long as a row is the same
     */
    FollowedRows(HasComponents list, Function<T, Object> key, Function<T, R> make) {
        this.list = list;
        this.key = key;
        this.make = make;
    }

    /** Has a row for each of these, in their order, and returns the rows. */
    List<R> follow(List<T> items) {
        Set<Object> gone = new HashSet<>(rows.keySet());
        items.forEach(item -> gone.remove(key.apply(item)));
        gone.forEach(one -> {
            R row = rows.remove(one);
            if (row != null) {
                list.remove(row);
            }
        });
        List<R> shown = items.stream().map(this::row).toList();
        for (int at = 0; at < shown.size(); at++) {
            Element row = shown.get(at).getElement();
            Element there = list.getElement();
            if (at >= there.getChildCount() || !there.getChild(at).equals(row)) {
                list.addComponentAtIndex(at, shown.get(at));
            }
        }
        return shown;
    }

    private R row(T item) {
        return rows.computeIfAbsent(key.apply(item), none -> make.apply(item));
    }
}
