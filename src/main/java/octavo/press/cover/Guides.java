package octavo.press.cover;

import java.util.ArrayList;
import java.util.List;
import octavo.measure.Length;
import octavo.plate.Area;
import octavo.plate.Ink;
import octavo.plate.Mark;
import octavo.plate.Mark.Align;
import octavo.plate.Plate;
import octavo.plate.Type;

/** Lines over a copy of the sheet that show what will become of it: where it is cut, where it is folded, where words are safe. */
record Guides(Sheet sheet, String family) {

    private static final Ink CUT = new Ink(0, 1, 0, 0, 0xEC008C);
    private static final Ink FOLD = new Ink(1, 0, 0, 0, 0x00AEEF);
    private static final Ink SAFE = new Ink(0.6, 0, 1, 0, 0x72BF44);
    private static final Length LINE = Length.pt(0.6);

    Plate plate() {
        List<Mark> marks = new ArrayList<>();
        frame(marks, sheet.trim(), CUT);
        for (Area face : List.of(sheet.back(), sheet.front())) {
            frame(marks, face.inset(sheet.safe()), SAFE);
            fold(marks, face.left());
            fold(marks, face.right());
        }
        if (sheet.hinge().compareTo(Length.ZERO) > 0) {
            fold(marks, sheet.spine().left().minus(sheet.hinge()));
            fold(marks, sheet.spine().right().plus(sheet.hinge()));
        }
        name(marks, "back", sheet.back());
        name(marks, "spine", sheet.spine());
        name(marks, "front", sheet.front());
        return new Plate(sheet.size(), marks);
    }

    private void fold(List<Mark> marks, Length x) {
        Length left = x.minus(LINE.times(0.5));
        marks.add(new Mark.Fill(new Area(left, Length.ZERO, LINE, sheet.size().height()), FOLD));
    }

    private void name(List<Mark> marks, String name, Area area) {
        String words = "%s %s".formatted(name, Spine.millimetres(area.width()));
        Length y = sheet.trim().bottom().minus(Length.pt(4));
        Type type = Type.roman(family, Length.pt(6));
        marks.add(new Mark.Words(words, type, Align.CENTRE, area.centre(), y, CUT));
    }

    private static void frame(List<Mark> marks, Area area, Ink ink) {
        marks.add(new Mark.Fill(new Area(area.left(), area.top(), area.width(), LINE), ink));
        marks.add(new Mark.Fill(new Area(area.left(), area.bottom().minus(LINE), area.width(), LINE), ink));
        marks.add(new Mark.Fill(new Area(area.left(), area.top(), LINE, area.height()), ink));
        marks.add(new Mark.Fill(new Area(area.right().minus(LINE), area.top(), LINE, area.height()), ink));
    }
}
