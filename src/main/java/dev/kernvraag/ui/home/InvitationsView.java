package dev.kernvraag.ui.home;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.kernvraag.facilitator.FacilitatorId;
import dev.kernvraag.facilitator.Invitation;
import dev.kernvraag.facilitator.InvitationService;
import dev.kernvraag.language.Refusal;
import dev.kernvraag.security.PublicAddress;
import dev.kernvraag.ui.shell.CurrentFacilitator;
import dev.kernvraag.ui.shell.Navigation;
import dev.kernvraag.ui.shell.Notices;
import dev.kernvraag.ui.shell.PageFrame;
import dev.kernvraag.ui.shell.Refusals;
import dev.kernvraag.ui.shell.Submit;
import jakarta.annotation.security.PermitAll;
import java.net.URI;
import java.net.URL;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;

/** Where somebody with an account invites colleagues to have one too, and sees which links are still open. */
@Route(value = Navigation.INVITATIONS, layout = PageFrame.class)
@PermitAll
class InvitationsView extends Composite<Div> implements HasDynamicTitle {
    private final InvitationService invitations;
    private final PublicAddress address;
    private final FacilitatorId me;
    private final TextField whom = new TextField();
    private final Div made = new Div();
    private final Div open = new Div();

    InvitationsView(InvitationService invitations, PublicAddress address, CurrentFacilitator current) {
        this.invitations = invitations;
        this.address = address;
        this.me = current.get().id();
        Paragraph lead = new Paragraph(getTranslation("home.invite.lead", InvitationService.KEPT.toDays()));
        lead.addClassName("kv-lead");
        whom.setLabel(getTranslation("home.invite.whom"));
        whom.setHelperText(getTranslation("home.invite.whomHelp"));
        whom.setManualValidation(true);
        whom.addValueChangeListener(change -> whom.setInvalid(false));
        Button make = new Button(getTranslation("home.invite.make"));
        make.setDisableOnClick(true);
        make.addClickListener(click -> {
            try {
                make();
            } finally {
                make.setEnabled(true);
            }
        });
        make.addClassName("kv-primary");
        Submit.onEnter(make, whom);
        made.addClassName("kv-invited");
        made.getElement().setAttribute("role", "status");
        Div form = new Div(whom, make, made);
        form.addClassNames("kv-form", "kv-sheet");
        getContent().addClassName("kv-narrow");
        getContent().add(new H1(getTranslation("home.invite.title")), lead, form, open);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("home.invite.title") + " · " + getTranslation("common.appName");
    }

    private void make() {
        try {
            String name = whom.getValue();
            String token = invitations.invite(me, name);
            UI.getCurrentOrThrow().getPage().fetchCurrentURL(page -> show(name, link(page, token)));
            whom.clear();
            refresh();
        } catch (Refusal refusal) {
            Refusals.show(refusal, whom);
        }
    }

    private String link(URL page, String token) {
        return URI.create(address.seenFrom(page).toString())
                .resolve(Navigation.invitation(token))
                .toString();
    }

    private void show(String name, String link) {
        TextField field = new TextField(getTranslation("home.invite.link", name));
        field.setHelperText(getTranslation("home.invite.linkHelp"));
        field.setValue(link);
        field.setReadOnly(true);
        field.setAutoselect(true);
        field.addClassName("kv-invite-link");
        made.removeAll();
        made.add(field);
        field.focus();
    }

    private void refresh() {
        open.removeAll();
        List<Invitation> mine = invitations.of(me);
        if (mine.isEmpty()) {
            return;
        }
        UnorderedList rows = new UnorderedList();
        rows.addClassName("kv-template-list");
        mine.forEach(one -> rows.add(row(one)));
        Div sheet = new Div(new H2(getTranslation("home.invite.open")), rows);
        sheet.addClassNames("kv-form", "kv-sheet", "kv-invitations");
        open.add(sheet);
    }

    private ListItem row(Invitation one) {
        Span when = new Span(getTranslation("home.invite.when", day(one.made()), day(one.until())));
        when.addClassName("kv-step-note");
        Div who = new Div(new Span(one.forWhom()), when);
        who.addClassName("kv-person");
        Button withdraw = new Button(getTranslation("home.invite.withdraw"), click -> {
            invitations.withdraw(me, one.id());
            made.removeAll();
            refresh();
            Notices.tell(getTranslation("home.invite.withdrawn", one.forWhom()));
        });
        withdraw.setAriaLabel(withdraw.getText() + ": " + one.forWhom());
        ListItem row = new ListItem(who, withdraw);
        row.addClassName("kv-side-row");
        return row;
    }

    private String day(Instant at) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(getLocale())
                .withZone(ZoneId.systemDefault())
                .format(at);
    }
}
