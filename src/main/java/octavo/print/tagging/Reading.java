package octavo.print.tagging;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import octavo.print.forme.Meaning;
import octavo.print.forme.Meaning.Type;
import octavo.print.forme.Structure;
import octavo.print.presswork.Marked;
import octavo.print.tagging.Tag.Branch;
import octavo.print.tagging.Tag.Leaf;

/** Puts the parts of a book into the order and the elements in which PDF wants them read (ISO 32000-1, 14.8.4). */
final class Reading {

    /** What has no words of its own, but blocks. */
    private static final Set<Type> GROUPING =
            EnumSet.of(Type.DOCUMENT, Type.SECT, Type.DIV, Type.BLOCK_QUOTE, Type.INDEX, Type.NOTE);

    /** What stands in lines. */
    private static final Set<Type> IN_LINE =
            EnumSet.of(Type.LINK, Type.REFERENCE, Type.CODE, Type.SPAN, Type.FORMULA, Type.LBL);

    /** What is there even if nothing is in it. */
    private static final Set<Type> KEPT = EnumSet.of(Type.TH, Type.TD);

    private final Marked marked;
    private int heading;

    private Reading(Marked marked) {
        this.marked = marked;
    }

    /** A book of divisions in their order. */
    static Branch of(List<Structure> divisions, Marked marked) {
        Reading reading = new Reading(marked);
        List<Tag> read = new ArrayList<>();
        divisions.forEach(division -> read.addAll(reading.parts(division)));
        return Branch.of(Type.DOCUMENT, reading.grouped(read));
    }

    private List<Tag> parts(Structure structure) {
        List<Tag> parts = new ArrayList<>();
        if (structure.isRead() || structure.meaning().isEmpty()) {
            marked.pieces(structure).forEach(piece -> parts.add(new Leaf(piece)));
            structure.inner().forEach(inner -> parts.addAll(parts(inner)));
        }
        return structure.meaning().map(meaning -> element(meaning, parts)).orElse(parts);
    }

    /** An element with its parts, if it has any; and what of them has to stand after it. */
    private List<Tag> element(Meaning meaning, List<Tag> parts) {
        if (meaning.type() == Type.ARTIFACT || parts.isEmpty() && !KEPT.contains(meaning.type())) {
            return List.of();
        }
        return switch (meaning.type()) {
            case P, HEADING, LI, LBL, SPAN, REFERENCE -> withNotesAfter(levelled(meaning), parts);
            case L -> List.of(new Branch(meaning, items(parts)));
            case TOCI -> List.of(new Branch(meaning, entry(parts)));
            case LINK -> link(meaning, parts);
            case TABLE, THEAD, TBODY, TR, TH, TD, CAPTION, LBODY, TOC, FIGURE, FORMULA, CODE ->
                List.of(new Branch(meaning, parts));
            case DOCUMENT, SECT, DIV, BLOCK_QUOTE, INDEX, NOTE -> List.of(new Branch(meaning, grouped(parts)));
            case ARTIFACT -> List.of();
        };
    }

    /** Notes are called in lines and are not read there. */
    private static List<Tag> withNotesAfter(Meaning meaning, List<Tag> parts) {
        List<Tag> notes = parts.stream().filter(part -> part.is(Type.NOTE)).toList();
        List<Tag> all = new ArrayList<>(List.of(new Branch(
                meaning, parts.stream().filter(part -> !part.is(Type.NOTE)).toList())));
        all.addAll(notes);
        return all;
    }

    /** No level is left out on the way down (ISO 14289-1, 7.4.2). */
    private Meaning levelled(Meaning meaning) {
        if (meaning.type() != Type.HEADING) {
            return meaning;
        }
        heading = Math.min(Integer.parseInt(meaning.detail(), 10), heading + 1);
        return meaning.with(String.valueOf(heading));
    }

    /** A link within the book is a reference. */
    private static List<Tag> link(Meaning meaning, List<Tag> parts) {
        Branch link = new Branch(meaning, parts);
        return meaning.target().startsWith("#") ? List.of(Branch.of(Type.REFERENCE, List.of(link))) : List.of(link);
    }

    /** The items of a list, each with its label and its body. */
    private static List<Tag> items(List<Tag> parts) {
        List<Tag> items = new ArrayList<>();
        List<Tag> item = new ArrayList<>();
        for (Tag part : parts) {
            boolean label = part.is(Type.LBL);
            boolean labelled = !item.isEmpty() && item.stream().allMatch(known -> known.is(Type.LBL));
            if (!item.isEmpty() && !(labelled && !label)) {
                items.add(Branch.of(Type.LI, item));
                item = new ArrayList<>();
            }
            item.add(label || part.is(Type.LBODY) ? part : Branch.of(Type.LBODY, List.of(part)));
        }
        if (!item.isEmpty()) {
            items.add(Branch.of(Type.LI, item));
        }
        return items;
    }

    /** An entry of the contents: where it leads, and the entries below it. */
    private static List<Tag> entry(List<Tag> parts) {
        List<Tag> entry = new ArrayList<>();
        List<Tag> leads = new ArrayList<>();
        for (Tag part : parts) {
            if (part.is(Type.TOC)) {
                reference(leads, entry);
                entry.add(part);
            } else {
                leads.add(part);
            }
        }
        reference(leads, entry);
        return entry;
    }

    private static void reference(List<Tag> leads, List<Tag> entry) {
        if (leads.stream().allMatch(lead -> lead.is(Type.REFERENCE) || lead.is(Type.P))) {
            entry.addAll(leads);
        } else {
            entry.add(Branch.of(Type.P, leads));
        }
        leads.clear();
    }

    /** Blocks only: what stands there in lines is a paragraph. */
    private List<Tag> grouped(List<Tag> parts) {
        List<Tag> blocks = new ArrayList<>();
        List<Tag> lines = new ArrayList<>();
        for (Tag part : parts) {
            boolean inLine = switch (part) {
                case Leaf _ -> true;
                case Branch branch -> IN_LINE.contains(branch.meaning().type());
            };
            if (inLine) {
                lines.add(part);
            } else {
                paragraph(lines, blocks);
                blocks.add(part);
            }
        }
        paragraph(lines, blocks);
        return blocks;
    }

    private static void paragraph(List<Tag> lines, List<Tag> blocks) {
        if (!lines.isEmpty()) {
            blocks.add(Branch.of(Type.P, lines));
            lines.clear();
        }
    }
}
