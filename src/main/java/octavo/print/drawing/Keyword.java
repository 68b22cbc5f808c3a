package octavo.print.drawing;

import java.util.Set;
import org.apache.batik.css.engine.CSSEngine;
import org.apache.batik.css.engine.value.AbstractValueManager;
import org.apache.batik.css.engine.value.StringValue;
import org.apache.batik.css.engine.value.Value;
import org.apache.batik.util.SVGTypes;
import org.w3c.css.sac.LexicalUnit;
import org.w3c.dom.css.CSSPrimitiveValue;

/** A property of CSS whose values are words, which no child takes over; what it does not know is its first word. */
final class Keyword extends AbstractValueManager {

    private final String property;
    private final Set<String> words;
    private final Value initial;

    Keyword(String property, String initial, Set<String> words) {
        this.property = property;
        this.words = Set.copyOf(words);
        this.initial = word(initial);
    }

    private static Value word(String word) {
        return new StringValue(CSSPrimitiveValue.CSS_IDENT, word);
    }

    @Override
    public String getPropertyName() {
        return property;
    }

    @Override
    public boolean isInheritedProperty() {
        return false;
    }

    @Override
    public boolean isAnimatableProperty() {
        return false;
    }

    @Override
    public boolean isAdditiveProperty() {
        return false;
    }

    @Override
    public int getPropertyType() {
        return SVGTypes.TYPE_IDENT;
    }

    @Override
    public Value getDefaultValue() {
        return initial;
    }

    @Override
    public Value createValue(LexicalUnit unit, CSSEngine engine) {
        return unit.getLexicalUnitType() == LexicalUnit.SAC_IDENT && words.contains(unit.getStringValue())
                ? word(unit.getStringValue())
                : initial;
    }
}
