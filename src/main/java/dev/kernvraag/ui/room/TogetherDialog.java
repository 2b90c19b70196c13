package dev.kernvraag.ui.room;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.EmailField;
import dev.kernvraag.facilitator.Facilitator;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.language.Refusal;
import dev.kernvraag.ui.shell.Navigation;
import dev.kernvraag.ui.shell.OnePress;
import dev.kernvraag.ui.shell.Refusals;
import java.util.List;
import java.util.function.Consumer;

/** Who guides the workshop together; its facilitator invites others, lets them go, and hands the workshop over. */
class TogetherDialog extends Dialog {
    private final Facilitator me;
    private final boolean owner;
    private final Wish wish;

    /** What the facilitator wants. */
    interface Wish {
        void invite(CommandId command, String email);

        void dismiss(CommandId command, Facilitator one);

        void handOver(CommandId command, Facilitator one);
    }

    /**
     * A dialog.
     *
     * @param owner whether the workshop is the reader’s own
     * @param ownerName whose it is
     */
    TogetherDialog(Facilitator me, boolean owner, String ownerName, List<Facilitator> others, Wish wish) {
        this.me = me;
        this.owner = owner;
        this.wish = wish;
        addClassName("kv-dialog");
        setHeaderTitle(getTranslation("room.co.menu"));
        add(new Paragraph(owner ? getTranslation("room.co.about") : getTranslation("room.co.aboutOther", ownerName)));
        if (!others.isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("kv-template-list");
            others.forEach(one -> list.add(row(one)));
            add(list);
        }
        Button done = new Button(getTranslation("common.close"), click -> close());
        getFooter().add(done);
        if (owner) {
            addInvitation();
        } else {
            done.addClassName("kv-primary");
        }
    }

    private void addInvitation() {
        EmailField email = new EmailField(getTranslation("room.co.email"));
        email.setHelperText(getTranslation("room.co.emailHelp"));
        email.setManualValidation(true);
        email.addValueChangeListener(change -> email.setInvalid(false));
        Anchor other = new Anchor(Navigation.INVITATIONS, getTranslation("room.co.noAccountYet"));
        other.addClassName("kv-aside");
        // The router would leave this dialog open above the page it goes to.
        other.setRouterIgnore(true);
        add(email, other);
        Button invite = new Button(getTranslation("room.co.invite"));
        OnePress.of(invite, command -> {
            try {
                wish.invite(command, email.getValue());
                close();
                return true;
            } catch (Refusal refusal) {
                Refusals.show(refusal, email);
                return false;
            }
        });
        invite.addClassName("kv-primary");
        getFooter().add(invite);
    }

    private ListItem row(Facilitator one) {
        Span address = new Span(one.email());
        address.addClassName("kv-step-note");
        Div who = new Div(new Span(one.name()), address);
        who.addClassName("kv-person");
        Div actions = new Div();
        actions.addClassName("kv-step-actions");
        if (owner) {
            actions.add(action("room.co.handOver", one, command -> sure(one)));
        }
        if (owner || one.id().equals(me.id())) {
            actions.add(
                    action(owner ? "room.co.dismiss" : "room.co.leave", one, command -> wish.dismiss(command, one)));
        }
        ListItem row = new ListItem(who, actions);
        row.addClassName("kv-side-row");
        return row;
    }

    private Button action(String key, Facilitator one, Consumer<CommandId> run) {
        Button button = new Button(getTranslation(key));
        OnePress.of(button, command -> {
            close();
            run.accept(command);
            return true;
        });
        button.setAriaLabel(button.getText() + ": " + one.name());
        return button;
    }

    /** The way back from a hand-over is the other’s to go. */
    private void sure(Facilitator one) {
        Dialog ask = new Dialog();
        ask.addClassName("kv-dialog");
        ask.setHeaderTitle(getTranslation("room.co.sure", one.name()));
        ask.add(new Paragraph(getTranslation("room.co.sureAbout", one.name())));
        Button go = new Button(getTranslation("room.co.handOver"));
        OnePress.of(go, command -> {
            ask.close();
            wish.handOver(command, one);
            return true;
        });
        go.addClassName("kv-primary");
        ask.getFooter().add(new Button(getTranslation("common.cancel"), click -> ask.close()), go);
        ask.open();
    }
}
