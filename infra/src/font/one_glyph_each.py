"""Makes the font of the papers from Noto Serif SC: a glyph of its own for every character, no layout features, no hints.

    pip install fonttools
    python one_glyph_each.py NotoSerifSC_400Regular.ttf NotoSerifSC-Regular.ttf

In Noto's file some characters share a glyph (人 U+4EBA and the radical ⼈ U+2F08, 胶 and 㬵). A document keeps glyphs and
tells for each one character, so that what is copied from it would be the wrong one. Here each has its own.
"""

import sys

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables._g_l_y_f import Glyph, GlyphComponent

UNUSED = ["GSUB", "GPOS", "GDEF", "BASE", "vhea", "vmtx", "VORG", "STAT", "DSIG"]
AS_IT_IS = 0x0204  # offsets are x and y, and the metrics are those of the part


def trimmed(source, target):
    font = TTFont(source)
    options = subset.Options()
    options.layout_features = []
    options.hinting = False
    options.name_IDs = ["*"]
    options.notdef_outline = True
    options.glyph_names = False
    options.drop_tables += UNUSED
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=font.getBestCmap().keys())
    subsetter.subset(font)
    font.save(target)


def twin(glyf, glyph_name):
    glyph = Glyph()
    glyph.numberOfContours = 0
    if glyf[glyph_name].numberOfContours:
        part = GlyphComponent()
        part.glyphName = glyph_name
        part.x = part.y = 0
        part.flags = AS_IT_IS
        glyph.numberOfContours = -1
        glyph.components = [part]
    return glyph


def one_glyph_each(path):
    font = TTFont(path)
    glyf, metrics, order = font["glyf"], font["hmtx"], list(font.getGlyphOrder())
    seen, twins = set(), []
    for character, name in sorted(font.getBestCmap().items()):
        if name not in seen:
            seen.add(name)
            continue
        own = "same%05X" % character
        glyf.glyphs[own] = twin(glyf, name)
        metrics[own] = metrics[name]
        order.append(own)
        twins.append(own)
        for table in font["cmap"].tables:
            if character in table.cmap:
                table.cmap[character] = own
    glyf.glyphOrder = order
    font.setGlyphOrder(order)
    font["maxp"].numGlyphs = len(order)
    font["maxp"].maxComponentElements = max(1, font["maxp"].maxComponentElements)
    font["maxp"].maxComponentDepth = max(2, font["maxp"].maxComponentDepth)
    font["post"].formatType = 3.0
    for own in twins:
        if glyf[own].numberOfContours:
            glyf[own].recalcBounds(glyf)
    font.save(path)


if __name__ == "__main__":
    trimmed(sys.argv[1], sys.argv[2])
    one_glyph_each(sys.argv[2])
