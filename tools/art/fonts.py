"""Makes the game's font files from the pinned packages.

The web packages split a family in a Latin and a Latin Extended part; the game
loads one file per weight, so the parts are merged here and renamed to exactly
the names the theme asks for. The emoji font is cut down to what the game and
its writers use. Needs: pip install fonttools brotli skia-pathops.
Usage: python3 fonts.py NODE_MODULES NOTO_NASKH_DIR NOTO_COLOR_EMOJI_TTF OUT_DIR
"""
import os
import sys
import tempfile

from fontTools import subset
from fontTools.fontBuilder import FontBuilder
from fontTools.merge import Merger
from fontTools.merge import Options as MergeOptions
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib.removeOverlaps import removeOverlaps
from fontTools.ttLib import TTFont

LATIN = [
    ("Baloo2-Bold.ttf", "baloo-2", 700, "Baloo 2"),
    ("AtkinsonHyperlegibleNext-Medium.ttf", "atkinson-hyperlegible-next", 500, "Atkinson Hyperlegible Next"),
]


def rename(font, family, weight):
    """Sets family, style and weight class, and drops names that contradict them."""
    style = {400: "Regular", 500: "Medium", 700: "Bold"}[weight]
    post = family.replace(" ", "") + "-" + style
    table = font["name"]
    for drop in (16, 17, 21, 22, 25):
        table.removeNames(nameID=drop)
    for number, text in ((1, family), (2, style), (3, post), (4, f"{family} {style}".replace(" Regular", "")), (6, post)):
        table.removeNames(nameID=number)
        table.setName(text, number, 3, 1, 0x409)
    font["OS/2"].usWeightClass = weight
    selection = font["OS/2"].fsSelection & ~0b1100001
    font["OS/2"].fsSelection = selection | (0b100000 if weight == 700 else 0b1000000)
    font["head"].macStyle = 1 if weight == 700 else 0


def unhint(font):
    """Takes out glyph programs, whose tables the merge drops, and overlaps: half of either draws notches in stems."""
    removeOverlaps(font)
    for name in font["glyf"].keys():
        font["glyf"][name].removeHinting()
    for table in ("fpgm", "prep", "cvt ", "gasp"):
        if table in font:
            del font[table]


def latin(modules, out):
    """Merges the Latin and Latin Extended parts of each family and weight."""
    for file, package, weight, family in LATIN:
        parts = []
        for part in ("latin", "latin-ext"):
            font = TTFont(f"{modules}/@fontsource/{package}/files/{package}-{part}-{weight}-normal.woff2")
            font.flavor = None
            path = os.path.join(tempfile.mkdtemp(), part + ".ttf")
            font.save(path)
            parts.append(path)
        options = MergeOptions()
        options.drop_tables = ["vhea", "vmtx", "DSIG", "fpgm", "prep", "cvt ", "gasp", "STAT", "meta"]
        font = Merger(options=options).merge(parts)
        first = TTFont(parts[0])
        # The merge takes the greatest of each metric; the Latin part's are the family's own.
        for table in ("hhea", "OS/2"):
            for name in ("ascent", "descent", "lineGap", "sTypoAscender", "sTypoDescender", "sTypoLineGap", "usWinAscent", "usWinDescent"):
                if hasattr(first[table], name):
                    setattr(font[table], name, getattr(first[table], name))
        unhint(font)
        rename(font, family, weight)
        font.save(os.path.join(out, file))


def naskh(folder, out):
    """Copies the Arabic faces, checking the names the theme relies on."""
    for style, weight in (("Regular", 400), ("Bold", 700)):
        font = TTFont(f"{folder}/NotoNaskhArabic-{style}.ttf")
        unhint(font)
        rename(font, "Noto Naskh Arabic", weight)
        font.save(os.path.join(out, f"NotoNaskhArabic-{style}.ttf"))


# Names in the scripts that the other fonts lack: what is cut out of each face of Noto Sans, and its weights.
def names():
    marks = block(0x300, 0x36F)
    latin = block(0x180, 0x24F) | block(0x250, 0x2AF) | block(0x1E00, 0x1EFF)
    return (
        ("NotoSans", "Noto Sans", (400, 700), {0x20} | marks | latin | block(0x370, 0x3FF) | block(0x400, 0x52F) | block(0x1F00, 0x1FFF)),
        ("NotoSansArmenian", "Noto Sans Armenian", (400,), {0x20} | block(0x530, 0x58F)),
        ("NotoSansEthiopic", "Noto Sans Ethiopic", (400,), {0x20} | block(0x1200, 0x137F)),
        ("NotoSansGeorgian", "Noto Sans Georgian", (400,), {0x20} | block(0x10A0, 0x10FF)),
        ("NotoSansHebrew", "Noto Sans Hebrew", (400,), {0x20} | block(0x590, 0x5FF)),
    )


def other_scripts(folder, out):
    """Cuts the faces of Noto Sans to the letters of names."""
    for file, family, weights, letters in names():
        for weight in weights:
            style = {400: "Regular", 700: "Bold"}[weight]
            font = TTFont(f"{folder}/{file}-{style}.ttf")
            options = subset.Options()
            options.layout_features = ["*"]
            options.name_IDs = ["*"]
            options.notdef_outline = True
            options.hinting = False
            cutter = subset.Subsetter(options)
            cutter.populate(unicodes=letters & set(font.getBestCmap()))
            cutter.subset(font)
            rename(font, family, weight)
            font.save(os.path.join(out, f"{file}-{style}.ttf"))


def dots(out):
    """Draws a font of one sign, a dot, for every letter: a passphrase that is typed is seen by nobody."""
    width, middle, radius = 560, 340, 130
    pen = TTGlyphPen(None)
    pen.moveTo((width / 2 + radius, middle))
    for x, y in ((0, 1), (-1, 0), (0, -1), (1, 0)):
        pen.qCurveTo(*corner(width / 2, middle, radius, x, y), (width / 2 + x * radius, middle + y * radius))
    pen.closePath()
    dot = pen.glyph()
    builder = FontBuilder(1000, isTTF=True)
    builder.setupGlyphOrder([".notdef", "dot"])
    letters = block(0x20, 0x24F) | block(0x370, 0x6FF) | block(0x1E00, 0x1FFF) | block(0x2010, 0x2060)
    builder.setupCharacterMap({letter: "dot" for letter in letters})
    builder.setupGlyf({".notdef": TTGlyphPen(None).glyph(), "dot": dot})
    builder.setupHorizontalMetrics({".notdef": (width, 0), "dot": (width, int(width / 2 - radius))})
    builder.setupHorizontalHeader(ascent=950, descent=-250)
    builder.setupNameTable({"familyName": "GPS Dots", "styleName": "Medium"})
    builder.setupOS2(sTypoAscender=950, sTypoDescender=-250, usWinAscent=950, usWinDescent=250, usWeightClass=500)
    builder.setupPost()
    builder.save(os.path.join(out, "GpsDots.ttf"))


def corner(x, y, radius, to_x, to_y):
    """The two control points of a quarter of a circle that ends at the given side."""
    from_x, from_y = to_y, -to_x
    step = radius * 0.414
    return (
        (x + from_x * radius + to_x * step, y + from_y * radius + to_y * step),
        (x + to_x * radius + from_x * step, y + to_y * radius + from_y * step),
    )


def block(first, last):
    """All code points from first to last, both included."""
    return set(range(first, last + 1))


# Faces, people basics, hands, hearts, weather, animals, food, objects; flags and
# most symbols are left out, and so is what has no place in a game for children.
KEEP = (
    block(0x1F600, 0x1F64F) | block(0x1F910, 0x1F92F) | block(0x1F970, 0x1F97A) | block(0x1F400, 0x1F43F)
    | block(0x1F980, 0x1F9AD) | block(0x1F300, 0x1F324) | block(0x1F32D, 0x1F37F) | block(0x1F380, 0x1F39F)
    | block(0x1F3A0, 0x1F3D3) | block(0x1F440, 0x1F450) | block(0x1F451, 0x1F46F) | block(0x1F476, 0x1F49F)
    | block(0x1F4A1, 0x1F4A4) | block(0x1F4AA, 0x1F4AD) | block(0x1F4DA, 0x1F4F9) | block(0x1F511, 0x1F517)
    | block(0x1F90C, 0x1F90F) | block(0x1FA77, 0x1FA79) | block(0x1FAF0, 0x1FAF8) | block(0x1F3E0, 0x1F3E6)
    | block(0x1F3FB, 0x1F3FF) | block(0x2600, 0x2604) | block(0x1F6B2, 0x1F6B6) | block(0x1FAE0, 0x1FAE8)
    | {0x260E, 0x2614, 0x2615, 0x261D, 0x263A, 0x2665, 0x26A1, 0x26BD, 0x26C4, 0x26C5, 0x2705, 0x270A, 0x270B, 0x270C,
       0x270D, 0x270F, 0x2728, 0x2753, 0x2754, 0x2755, 0x2757, 0x2763, 0x2764, 0x274C, 0x2B50, 0x1F31F, 0x1F525,
       0x1F9D1, 0x1F9D2, 0x1F9D3, 0x1F9D5, 0x1F9CF, 0x1F9BB, 0x1F9E0, 0x1F9E1, 0x1F9E6, 0x1F9E9, 0x1F9F8, 0x1F4DD,
       0x1F4AF, 0x1F4A7, 0x1F4A5, 0x1F388, 0x1F381, 0x1F6D1, 0x1F6DF, 0x1F6CB, 0x1F4F1, 0x1F50B, 0x1F50D, 0x1F512,
       0x1F513, 0x1F3D5, 0x1F3D6, 0x1F308, 0x200D, 0xFE0F, 0x20}
)
DROP = {0x1F37A, 0x1F37B, 0x1F377, 0x1F378, 0x1F376, 0x1F379, 0x1F37E, 0x1F37C, 0x1F346, 0x1F595, 0x1F48B, 0x1F489,
        0x1F459, 0x1F47A, 0x1F479, 0x1F47F, 0x1F608, 0x1F480, 0x1F92E, 0x1F922, 0x1F46F, 0x1F51E,
        0x1F3B0, 0x1F482, 0x1F4A3, 0x1F52A, 0x1F52B}


def emoji(source, out):
    """Cuts the emoji font to KEEP, with skin tones only for hands and single people."""
    font = TTFont(source)
    options = subset.Options()
    options.layout_features = ["*"]
    options.name_IDs = ["*"]
    options.notdef_outline = True
    cutter = subset.Subsetter(options)
    wanted = (KEEP - DROP) & set(font.getBestCmap())
    cutter.populate(unicodes=wanted)
    prune(font)
    cutter.subset(font)
    font.save(os.path.join(out, "NotoColorEmoji.ttf"))
    print("emoji:", len(wanted), "code points,", len(font.getGlyphOrder()), "glyphs")


def prune(font):
    """Takes joined sequences out of the ligatures, save skin tones of one sign."""
    cmap = font.getBestCmap()
    tones = {cmap[c] for c in range(0x1F3FB, 0x1F400)}
    for lookup in font["GSUB"].table.LookupList.Lookup:
        for sub in lookup.SubTable:
            sub = getattr(sub, "ExtSubTable", sub)
            if not hasattr(sub, "ligatures"):
                continue
            for first, ligatures in list(sub.ligatures.items()):
                keep = [l for l in ligatures if len(l.Component) == 1 and l.Component[0] in tones]
                if keep:
                    sub.ligatures[first] = keep
                else:
                    del sub.ligatures[first]


if __name__ == "__main__":
    modules, naskh_dir, emoji_ttf, out = sys.argv[1:5]
    latin(modules, out)
    naskh(naskh_dir, out)
    other_scripts(naskh_dir, out)
    emoji(emoji_ttf, out)
    dots(out)
