package dev.kernvraag.ui.brief;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import dev.kernvraag.brief.Brief;
import dev.kernvraag.brief.Brief.Group;
import dev.kernvraag.brief.BriefWords;

/** The stakeholder groups and who took part for them: by name, or in an anonymous workshop only whether somebody did. */
class PeopleList extends UnorderedList {
    PeopleList(Brief brief, BriefWords words) {
        addClassName("kv-brief-people");
        for (Group group : brief.groups()) {
            ListItem item = new ListItem(new Said(group.name()));
            if (group.present()) {
                item.add(new Said(words.present(group)));
            } else {
                item.add(Said.mark(words.present(group)));
            }
            add(item);
        }
    }
}
