export const id = 478;
export const ids = [478];
export const modules = {

/***/ 14851:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Js: () => (/* binding */ CLASSIFIERS),
  pn: () => (/* binding */ CLASSIFIERS_OF),
  F2: () => (/* binding */ DEPRECATED_CLASSIFIERS),
  s1: () => (/* binding */ nearestClassifier)
});

// EXTERNAL MODULE: ./packages/core/src/nearest.ts
var nearest = __webpack_require__(31019);
;// CONCATENATED MODULE: ./packages/core/src/checks/data/trove-classifiers.ts
const TROVE_VERSION = '2026.9.21.13';
const TROVE_DATE = '2026-09-21';
const TROVE_GROUPS = {
    'Development Status': '1 - Planning|2 - Pre-Alpha|3 - Alpha|4 - Beta|5 - Production/Stable|6 - Mature|7 - Inactive',
    Environment: "Console|Console :: Curses|Console :: Framebuffer|Console :: Newt|Console :: svgalib|Cygwin (MS Windows)|GPU|GPU :: NVIDIA CUDA|GPU :: NVIDIA CUDA :: 1.0|GPU :: NVIDIA CUDA :: 1.1|GPU :: NVIDIA CUDA :: 2.0|GPU :: NVIDIA CUDA :: 2.1|GPU :: NVIDIA CUDA :: 2.2|GPU :: NVIDIA CUDA :: 2.3|GPU :: NVIDIA CUDA :: 3.0|GPU :: NVIDIA CUDA :: 3.1|GPU :: NVIDIA CUDA :: 3.2|GPU :: NVIDIA CUDA :: 4.0|GPU :: NVIDIA CUDA :: 4.1|GPU :: NVIDIA CUDA :: 4.2|GPU :: NVIDIA CUDA :: 5.0|GPU :: NVIDIA CUDA :: 5.5|GPU :: NVIDIA CUDA :: 6.0|GPU :: NVIDIA CUDA :: 6.5|GPU :: NVIDIA CUDA :: 7.0|GPU :: NVIDIA CUDA :: 7.5|GPU :: NVIDIA CUDA :: 8.0|GPU :: NVIDIA CUDA :: 9.0|GPU :: NVIDIA CUDA :: 9.1|GPU :: NVIDIA CUDA :: 9.2|GPU :: NVIDIA CUDA :: 10.0|GPU :: NVIDIA CUDA :: 10.1|GPU :: NVIDIA CUDA :: 10.2|GPU :: NVIDIA CUDA :: 11|GPU :: NVIDIA CUDA :: 11.0|GPU :: NVIDIA CUDA :: 11.1|GPU :: NVIDIA CUDA :: 11.2|GPU :: NVIDIA CUDA :: 11.3|GPU :: NVIDIA CUDA :: 11.4|GPU :: NVIDIA CUDA :: 11.5|GPU :: NVIDIA CUDA :: 11.6|GPU :: NVIDIA CUDA :: 11.7|GPU :: NVIDIA CUDA :: 11.8|GPU :: NVIDIA CUDA :: 12|GPU :: NVIDIA CUDA :: 12 :: 12.0|GPU :: NVIDIA CUDA :: 12 :: 12.1|GPU :: NVIDIA CUDA :: 12 :: 12.2|GPU :: NVIDIA CUDA :: 12 :: 12.3|GPU :: NVIDIA CUDA :: 12 :: 12.4|GPU :: NVIDIA CUDA :: 12 :: 12.5|GPU :: NVIDIA CUDA :: 12 :: 12.6|GPU :: NVIDIA CUDA :: 13|Handhelds/PDA's|MacOS X|MacOS X :: Aqua|MacOS X :: Carbon|MacOS X :: Cocoa|No Input/Output (Daemon)|OpenStack|Other Environment|Plugins|Web Environment|Web Environment :: Buffet|Web Environment :: Mozilla|Web Environment :: ToscaWidgets|WebAssembly|WebAssembly :: Emscripten|WebAssembly :: WASI|Win32 (MS Windows)|X11 Applications|X11 Applications :: GTK|X11 Applications :: Gnome|X11 Applications :: KDE|X11 Applications :: Qt",
    Framework: 'AWS CDK|AWS CDK :: 1|AWS CDK :: 2|AiiDA|Ansible|AnyIO|Apache Airflow|Apache Airflow :: Provider|AsyncIO|BEAT|BFG|Bob|Bottle|Buildout|Buildout :: Extension|Buildout :: Recipe|CastleCMS|CastleCMS :: Theme|Celery|Chandler|CherryPy|CubicWeb|Dash|Datasette|Django|Django :: 1|Django :: 1.4|Django :: 1.5|Django :: 1.6|Django :: 1.7|Django :: 1.8|Django :: 1.9|Django :: 1.10|Django :: 1.11|Django :: 2|Django :: 2.0|Django :: 2.1|Django :: 2.2|Django :: 3|Django :: 3.0|Django :: 3.1|Django :: 3.2|Django :: 4|Django :: 4.0|Django :: 4.1|Django :: 4.2|Django :: 5|Django :: 5.0|Django :: 5.1|Django :: 5.2|Django :: 6|Django :: 6.0|Django :: 6.1|Django CMS|Django CMS :: 3.4|Django CMS :: 3.5|Django CMS :: 3.6|Django CMS :: 3.7|Django CMS :: 3.8|Django CMS :: 3.9|Django CMS :: 3.10|Django CMS :: 3.11|Django CMS :: 4.0|Django CMS :: 4.1|Django CMS :: 5.0|Django CMS :: 5.1|FastAPI|Flake8|Flask|Hatch|Hypothesis|IDLE|IPython|InvenTree|Jupyter|Jupyter :: JupyterLab|Jupyter :: JupyterLab :: 1|Jupyter :: JupyterLab :: 2|Jupyter :: JupyterLab :: 3|Jupyter :: JupyterLab :: 4|Jupyter :: JupyterLab :: Extensions|Jupyter :: JupyterLab :: Extensions :: Mime Renderers|Jupyter :: JupyterLab :: Extensions :: Prebuilt|Jupyter :: JupyterLab :: Extensions :: Themes|Kedro|Lektor|Litestar|Litestar :: 1|Litestar :: 2|Litestar :: 3|Masonite|Matplotlib|MkDocs|Nengo|Odoo|Odoo :: 8.0|Odoo :: 9.0|Odoo :: 10.0|Odoo :: 11.0|Odoo :: 12.0|Odoo :: 13.0|Odoo :: 14.0|Odoo :: 15.0|Odoo :: 16.0|Odoo :: 17.0|Odoo :: 18.0|Odoo :: 19.0|Odoo :: 20.0|OpenTelemetry|OpenTelemetry :: Distros|OpenTelemetry :: Exporters|OpenTelemetry :: Instrumentations|Opps|Paste|Pelican|Pelican :: Plugins|Pelican :: Themes|Plone|Plone :: 3.2|Plone :: 3.3|Plone :: 4.0|Plone :: 4.1|Plone :: 4.2|Plone :: 4.3|Plone :: 5.0|Plone :: 5.1|Plone :: 5.2|Plone :: 5.3|Plone :: 6.0|Plone :: 6.1|Plone :: 6.2|Plone :: 6.3|Plone :: Addon|Plone :: Core|Plone :: Distribution|Plone :: Theme|PySimpleGUI|PySimpleGUI :: 4|PySimpleGUI :: 5|Pycsou|Pydantic|Pydantic :: 1|Pydantic :: 2|Pylons|Pyodide|Pyramid|Pytest|Review Board|Robot Framework|Robot Framework :: Library|Robot Framework :: Tool|Scrapy|Setuptools Plugin|Sphinx|Sphinx :: Domain|Sphinx :: Extension|Sphinx :: Theme|Trac|Trio|Tryton|TurboGears|TurboGears :: Applications|TurboGears :: Widgets|Twisted|Wagtail|Wagtail :: 1|Wagtail :: 2|Wagtail :: 3|Wagtail :: 4|Wagtail :: 5|Wagtail :: 6|Wagtail :: 7|Wagtail :: 8|ZODB|Zope|Zope2|Zope3|Zope :: 2|Zope :: 3|Zope :: 4|Zope :: 5|Zope :: 6|aiohttp|cocotb|napari|tox',
    'Intended Audience': 'Customer Service|Developers|Education|End Users/Desktop|Financial and Insurance Industry|Healthcare Industry|Information Technology|Legal Industry|Manufacturing|Other Audience|Religion|Science/Research|System Administrators|Telecommunications Industry',
    License: 'Aladdin Free Public License (AFPL)|CC0 1.0 Universal (CC0 1.0) Public Domain Dedication|CeCILL-B Free Software License Agreement (CECILL-B)|CeCILL-C Free Software License Agreement (CECILL-C)|DFSG approved|Eiffel Forum License (EFL)|Free For Educational Use|Free For Home Use|Free To Use But Restricted|Free for non-commercial use|Freely Distributable|Freeware|GUST Font License 1.0|GUST Font License 2006-09-30|Netscape Public License (NPL)|Nokia Open Source License (NOKOS)|OSI Approved|OSI Approved :: Academic Free License (AFL)|OSI Approved :: Apache Software License|OSI Approved :: Apple Public Source License|OSI Approved :: Artistic License|OSI Approved :: Attribution Assurance License|OSI Approved :: BSD License|OSI Approved :: Blue Oak Model License (BlueOak-1.0.0)|OSI Approved :: Boost Software License 1.0 (BSL-1.0)|OSI Approved :: CEA CNRS Inria Logiciel Libre License, version 2.1 (CeCILL-2.1)|OSI Approved :: CMU License (MIT-CMU)|OSI Approved :: Common Development and Distribution License 1.0 (CDDL-1.0)|OSI Approved :: Common Public License|OSI Approved :: Eclipse Public License 1.0 (EPL-1.0)|OSI Approved :: Eclipse Public License 2.0 (EPL-2.0)|OSI Approved :: Educational Community License, Version 2.0 (ECL-2.0)|OSI Approved :: Eiffel Forum License|OSI Approved :: European Union Public Licence 1.0 (EUPL 1.0)|OSI Approved :: European Union Public Licence 1.1 (EUPL 1.1)|OSI Approved :: European Union Public Licence 1.2 (EUPL 1.2)|OSI Approved :: GNU Affero General Public License v3|OSI Approved :: GNU Affero General Public License v3 or later (AGPLv3+)|OSI Approved :: GNU Free Documentation License (FDL)|OSI Approved :: GNU General Public License (GPL)|OSI Approved :: GNU General Public License v2 (GPLv2)|OSI Approved :: GNU General Public License v2 or later (GPLv2+)|OSI Approved :: GNU General Public License v3 (GPLv3)|OSI Approved :: GNU General Public License v3 or later (GPLv3+)|OSI Approved :: GNU Lesser General Public License v2 (LGPLv2)|OSI Approved :: GNU Lesser General Public License v2 or later (LGPLv2+)|OSI Approved :: GNU Lesser General Public License v3 (LGPLv3)|OSI Approved :: GNU Lesser General Public License v3 or later (LGPLv3+)|OSI Approved :: GNU Library or Lesser General Public License (LGPL)|OSI Approved :: Historical Permission Notice and Disclaimer (HPND)|OSI Approved :: IBM Public License|OSI Approved :: ISC License (ISCL)|OSI Approved :: MIT License|OSI Approved :: MIT No Attribution License (MIT-0)|OSI Approved :: MirOS License (MirOS)|OSI Approved :: Motosoto License|OSI Approved :: Mozilla Public License 1.0 (MPL)|OSI Approved :: Mozilla Public License 1.1 (MPL 1.1)|OSI Approved :: Mozilla Public License 2.0 (MPL 2.0)|OSI Approved :: Mulan Permissive Software License v2 (MulanPSL-2.0)|OSI Approved :: NASA Open Source Agreement v1.3 (NASA-1.3)|OSI Approved :: Nethack General Public License|OSI Approved :: Nokia Open Source License|OSI Approved :: Open Group Test Suite License|OSI Approved :: Open Software License 3.0 (OSL-3.0)|OSI Approved :: PostgreSQL License|OSI Approved :: Python License (CNRI Python License)|OSI Approved :: Python Software Foundation License|OSI Approved :: Qt Public License (QPL)|OSI Approved :: Ricoh Source Code Public License|OSI Approved :: SIL Open Font License 1.1 (OFL-1.1)|OSI Approved :: Sleepycat License|OSI Approved :: Sun Public License|OSI Approved :: The Unlicense (Unlicense)|OSI Approved :: Universal Permissive License (UPL)|OSI Approved :: University of Illinois/NCSA Open Source License|OSI Approved :: Vovida Software License 1.0|OSI Approved :: W3C License|OSI Approved :: Zero-Clause BSD (0BSD)|OSI Approved :: Zope Public License|OSI Approved :: zlib/libpng License|Other/Proprietary License|Public Domain|Repoze Public License',
    'Natural Language': 'Afrikaans|Arabic|Armenian|Basque|Bengali|Bosnian|Bulgarian|Cantonese|Catalan|Catalan (Valencian)|Chinese (Simplified)|Chinese (Traditional)|Croatian|Czech|Danish|Dutch|English|Esperanto|Estonian|Finnish|French|Galician|Georgian|German|Greek|Hebrew|Hindi|Hungarian|Icelandic|Indonesian|Irish|Italian|Japanese|Javanese|Korean|Latin|Latvian|Lithuanian|Macedonian|Malay|Marathi|Nepali|Norwegian|Panjabi|Persian|Polish|Portuguese|Portuguese (Brazilian)|Romanian|Russian|Serbian|Slovak|Slovenian|Spanish|Swedish|Tamil|Telugu|Thai|Tibetan|Turkish|Ukrainian|Urdu|Vietnamese|Yiddish',
    'Operating System': 'Android|BeOS|MacOS|MacOS :: MacOS 9|MacOS :: MacOS X|Microsoft|Microsoft :: MS-DOS|Microsoft :: Windows|Microsoft :: Windows :: Windows 3.1 or Earlier|Microsoft :: Windows :: Windows 7|Microsoft :: Windows :: Windows 8|Microsoft :: Windows :: Windows 8.1|Microsoft :: Windows :: Windows 10|Microsoft :: Windows :: Windows 11|Microsoft :: Windows :: Windows 95/98/2000|Microsoft :: Windows :: Windows CE|Microsoft :: Windows :: Windows NT/2000|Microsoft :: Windows :: Windows Server 2003|Microsoft :: Windows :: Windows Server 2008|Microsoft :: Windows :: Windows Vista|Microsoft :: Windows :: Windows XP|OS Independent|OS/2|Other OS|PDA Systems|POSIX|POSIX :: AIX|POSIX :: BSD|POSIX :: BSD :: BSD/OS|POSIX :: BSD :: FreeBSD|POSIX :: BSD :: NetBSD|POSIX :: BSD :: OpenBSD|POSIX :: GNU Hurd|POSIX :: HP-UX|POSIX :: IRIX|POSIX :: Linux|POSIX :: Other|POSIX :: SCO|POSIX :: SunOS/Solaris|PalmOS|RISC OS|Unix|iOS',
    'Programming Language': 'APL|ASP|Ada|Assembly|Awk|Basic|C|C#|C++|Cold Fusion|Cython|D|Delphi/Kylix|Dylan|Eiffel|Emacs-Lisp|Erlang|Euler|Euphoria|F#|Forth|Fortran|Go|Haskell|Hy|Java|JavaScript|Kotlin|Lisp|Logo|Lua|ML|Modula|OCaml|Object Pascal|Objective C|Other|Other Scripting Engines|PHP|PL/SQL|PROGRESS|Pascal|Perl|Pike|Pliant|Prolog|Python|Python :: 2|Python :: 2 :: Only|Python :: 2.3|Python :: 2.4|Python :: 2.5|Python :: 2.6|Python :: 2.7|Python :: 3|Python :: 3 :: Only|Python :: 3.0|Python :: 3.1|Python :: 3.2|Python :: 3.3|Python :: 3.4|Python :: 3.5|Python :: 3.6|Python :: 3.7|Python :: 3.8|Python :: 3.9|Python :: 3.10|Python :: 3.11|Python :: 3.12|Python :: 3.13|Python :: 3.14|Python :: 3.15|Python :: 3.16|Python :: Free Threading|Python :: Free Threading :: 1 - Unstable|Python :: Free Threading :: 2 - Beta|Python :: Free Threading :: 3 - Stable|Python :: Free Threading :: 4 - Resilient|Python :: Implementation|Python :: Implementation :: CPython|Python :: Implementation :: GraalPy|Python :: Implementation :: IronPython|Python :: Implementation :: Jython|Python :: Implementation :: MicroPython|Python :: Implementation :: PyPy|Python :: Implementation :: Stackless|R|REBOL|Rexx|Ruby|Rust|SQL|Scheme|Simula|Smalltalk|Tcl|Unix Shell|Visual Basic|XBasic|YACC|Zig|Zope',
    Topic: 'Adaptive Technologies|Artistic Software|Communications|Communications :: BBS|Communications :: Chat|Communications :: Chat :: ICQ|Communications :: Chat :: Internet Relay Chat|Communications :: Chat :: Unix Talk|Communications :: Conferencing|Communications :: Email|Communications :: Email :: Address Book|Communications :: Email :: Email Clients (MUA)|Communications :: Email :: Filters|Communications :: Email :: Mail Transport Agents|Communications :: Email :: Mailing List Servers|Communications :: Email :: Post-Office|Communications :: Email :: Post-Office :: IMAP|Communications :: Email :: Post-Office :: POP3|Communications :: FIDO|Communications :: Fax|Communications :: File Sharing|Communications :: File Sharing :: Gnutella|Communications :: File Sharing :: Napster|Communications :: Ham Radio|Communications :: Internet Phone|Communications :: Telephony|Communications :: Usenet News|Database|Database :: Database Engines/Servers|Database :: Front-Ends|Desktop Environment|Desktop Environment :: File Managers|Desktop Environment :: GNUstep|Desktop Environment :: Gnome|Desktop Environment :: K Desktop Environment (KDE)|Desktop Environment :: K Desktop Environment (KDE) :: Themes|Desktop Environment :: PicoGUI|Desktop Environment :: PicoGUI :: Applications|Desktop Environment :: PicoGUI :: Themes|Desktop Environment :: Screen Savers|Desktop Environment :: Window Managers|Desktop Environment :: Window Managers :: Afterstep|Desktop Environment :: Window Managers :: Afterstep :: Themes|Desktop Environment :: Window Managers :: Applets|Desktop Environment :: Window Managers :: Blackbox|Desktop Environment :: Window Managers :: Blackbox :: Themes|Desktop Environment :: Window Managers :: CTWM|Desktop Environment :: Window Managers :: CTWM :: Themes|Desktop Environment :: Window Managers :: Enlightenment|Desktop Environment :: Window Managers :: Enlightenment :: Epplets|Desktop Environment :: Window Managers :: Enlightenment :: Themes DR15|Desktop Environment :: Window Managers :: Enlightenment :: Themes DR16|Desktop Environment :: Window Managers :: Enlightenment :: Themes DR17|Desktop Environment :: Window Managers :: FVWM|Desktop Environment :: Window Managers :: FVWM :: Themes|Desktop Environment :: Window Managers :: Fluxbox|Desktop Environment :: Window Managers :: Fluxbox :: Themes|Desktop Environment :: Window Managers :: IceWM|Desktop Environment :: Window Managers :: IceWM :: Themes|Desktop Environment :: Window Managers :: MetaCity|Desktop Environment :: Window Managers :: MetaCity :: Themes|Desktop Environment :: Window Managers :: Oroborus|Desktop Environment :: Window Managers :: Oroborus :: Themes|Desktop Environment :: Window Managers :: Sawfish|Desktop Environment :: Window Managers :: Sawfish :: Themes 0.30|Desktop Environment :: Window Managers :: Sawfish :: Themes pre-0.30|Desktop Environment :: Window Managers :: Waimea|Desktop Environment :: Window Managers :: Waimea :: Themes|Desktop Environment :: Window Managers :: Window Maker|Desktop Environment :: Window Managers :: Window Maker :: Applets|Desktop Environment :: Window Managers :: Window Maker :: Themes|Desktop Environment :: Window Managers :: XFCE|Desktop Environment :: Window Managers :: XFCE :: Themes|Documentation|Documentation :: Sphinx|Education|Education :: Computer Aided Instruction (CAI)|Education :: Testing|File Formats|File Formats :: JSON|File Formats :: JSON :: JSON Schema|Games/Entertainment|Games/Entertainment :: Arcade|Games/Entertainment :: Board Games|Games/Entertainment :: First Person Shooters|Games/Entertainment :: Fortune Cookies|Games/Entertainment :: Multi-User Dungeons (MUD)|Games/Entertainment :: Puzzle Games|Games/Entertainment :: Real Time Strategy|Games/Entertainment :: Role-Playing|Games/Entertainment :: Side-Scrolling/Arcade Games|Games/Entertainment :: Simulation|Games/Entertainment :: Turn Based Strategy|Home Automation|Internet|Internet :: File Transfer Protocol (FTP)|Internet :: Finger|Internet :: Log Analysis|Internet :: Name Service (DNS)|Internet :: Proxy Servers|Internet :: WAP|Internet :: WWW/HTTP|Internet :: WWW/HTTP :: Browsers|Internet :: WWW/HTTP :: Dynamic Content|Internet :: WWW/HTTP :: Dynamic Content :: CGI Tools/Libraries|Internet :: WWW/HTTP :: Dynamic Content :: Content Management System|Internet :: WWW/HTTP :: Dynamic Content :: Message Boards|Internet :: WWW/HTTP :: Dynamic Content :: News/Diary|Internet :: WWW/HTTP :: Dynamic Content :: Page Counters|Internet :: WWW/HTTP :: Dynamic Content :: Wiki|Internet :: WWW/HTTP :: HTTP Servers|Internet :: WWW/HTTP :: Indexing/Search|Internet :: WWW/HTTP :: Session|Internet :: WWW/HTTP :: Site Management|Internet :: WWW/HTTP :: Site Management :: Link Checking|Internet :: WWW/HTTP :: WSGI|Internet :: WWW/HTTP :: WSGI :: Application|Internet :: WWW/HTTP :: WSGI :: Middleware|Internet :: WWW/HTTP :: WSGI :: Server|Internet :: XMPP|Internet :: Z39.50|Multimedia|Multimedia :: Graphics|Multimedia :: Graphics :: 3D Modeling|Multimedia :: Graphics :: 3D Rendering|Multimedia :: Graphics :: Capture|Multimedia :: Graphics :: Capture :: Digital Camera|Multimedia :: Graphics :: Capture :: Scanners|Multimedia :: Graphics :: Capture :: Screen Capture|Multimedia :: Graphics :: Editors|Multimedia :: Graphics :: Editors :: Raster-Based|Multimedia :: Graphics :: Editors :: Vector-Based|Multimedia :: Graphics :: Graphics Conversion|Multimedia :: Graphics :: Presentation|Multimedia :: Graphics :: Viewers|Multimedia :: Sound/Audio|Multimedia :: Sound/Audio :: Analysis|Multimedia :: Sound/Audio :: CD Audio|Multimedia :: Sound/Audio :: CD Audio :: CD Playing|Multimedia :: Sound/Audio :: CD Audio :: CD Ripping|Multimedia :: Sound/Audio :: CD Audio :: CD Writing|Multimedia :: Sound/Audio :: Capture/Recording|Multimedia :: Sound/Audio :: Conversion|Multimedia :: Sound/Audio :: Editors|Multimedia :: Sound/Audio :: MIDI|Multimedia :: Sound/Audio :: Mixers|Multimedia :: Sound/Audio :: Players|Multimedia :: Sound/Audio :: Players :: MP3|Multimedia :: Sound/Audio :: Sound Synthesis|Multimedia :: Sound/Audio :: Speech|Multimedia :: Video|Multimedia :: Video :: Capture|Multimedia :: Video :: Conversion|Multimedia :: Video :: Display|Multimedia :: Video :: Non-Linear Editor|Office/Business|Office/Business :: Financial|Office/Business :: Financial :: Accounting|Office/Business :: Financial :: Investment|Office/Business :: Financial :: Point-Of-Sale|Office/Business :: Financial :: Spreadsheet|Office/Business :: Groupware|Office/Business :: News/Diary|Office/Business :: Office Suites|Office/Business :: Scheduling|Other/Nonlisted Topic|Printing|Religion|Scientific/Engineering|Scientific/Engineering :: Artificial Intelligence|Scientific/Engineering :: Artificial Life|Scientific/Engineering :: Astronomy|Scientific/Engineering :: Atmospheric Science|Scientific/Engineering :: Bio-Informatics|Scientific/Engineering :: Chemistry|Scientific/Engineering :: Electronic Design Automation (EDA)|Scientific/Engineering :: GIS|Scientific/Engineering :: Human Machine Interfaces|Scientific/Engineering :: Hydrology|Scientific/Engineering :: Image Processing|Scientific/Engineering :: Image Recognition|Scientific/Engineering :: Information Analysis|Scientific/Engineering :: Instrument Drivers|Scientific/Engineering :: Instrument Drivers :: IVI Conformant|Scientific/Engineering :: Interface Engine/Protocol Translator|Scientific/Engineering :: Mathematics|Scientific/Engineering :: Medical Science Apps.|Scientific/Engineering :: Oceanography|Scientific/Engineering :: Physics|Scientific/Engineering :: Quantum Computing|Scientific/Engineering :: Visualization|Security|Security :: Cryptography|Sociology|Sociology :: Genealogy|Sociology :: History|Software Development|Software Development :: Assemblers|Software Development :: Bug Tracking|Software Development :: Build Tools|Software Development :: Code Generators|Software Development :: Compilers|Software Development :: Debuggers|Software Development :: Disassemblers|Software Development :: Documentation|Software Development :: Embedded Systems|Software Development :: Embedded Systems :: Controller Area Network (CAN)|Software Development :: Embedded Systems :: Controller Area Network (CAN) :: CANopen|Software Development :: Embedded Systems :: Controller Area Network (CAN) :: J1939|Software Development :: Internationalization|Software Development :: Interpreters|Software Development :: Libraries|Software Development :: Libraries :: Application Frameworks|Software Development :: Libraries :: Java Libraries|Software Development :: Libraries :: PHP Classes|Software Development :: Libraries :: Perl Modules|Software Development :: Libraries :: Pike Modules|Software Development :: Libraries :: Python Modules|Software Development :: Libraries :: Ruby Modules|Software Development :: Libraries :: Tcl Extensions|Software Development :: Libraries :: pygame|Software Development :: Localization|Software Development :: Object Brokering|Software Development :: Object Brokering :: CORBA|Software Development :: Pre-processors|Software Development :: Quality Assurance|Software Development :: Testing|Software Development :: Testing :: Acceptance|Software Development :: Testing :: BDD|Software Development :: Testing :: Mocking|Software Development :: Testing :: Traffic Generation|Software Development :: Testing :: Unit|Software Development :: User Interfaces|Software Development :: Version Control|Software Development :: Version Control :: Bazaar|Software Development :: Version Control :: CVS|Software Development :: Version Control :: Git|Software Development :: Version Control :: Mercurial|Software Development :: Version Control :: RCS|Software Development :: Version Control :: SCCS|Software Development :: Widget Sets|System|System :: Archiving|System :: Archiving :: Backup|System :: Archiving :: Compression|System :: Archiving :: Mirroring|System :: Archiving :: Packaging|System :: Benchmark|System :: Boot|System :: Boot :: Init|System :: Clustering|System :: Console Fonts|System :: Distributed Computing|System :: Emulators|System :: Filesystems|System :: Hardware|System :: Hardware :: Hardware Drivers|System :: Hardware :: Mainframes|System :: Hardware :: Symmetric Multi-processing|System :: Hardware :: Universal Serial Bus (USB)|System :: Hardware :: Universal Serial Bus (USB) :: Audio|System :: Hardware :: Universal Serial Bus (USB) :: Audio/Video (AV)|System :: Hardware :: Universal Serial Bus (USB) :: Communications Device Class (CDC)|System :: Hardware :: Universal Serial Bus (USB) :: Diagnostic Device|System :: Hardware :: Universal Serial Bus (USB) :: Hub|System :: Hardware :: Universal Serial Bus (USB) :: Human Interface Device (HID)|System :: Hardware :: Universal Serial Bus (USB) :: Mass Storage|System :: Hardware :: Universal Serial Bus (USB) :: Miscellaneous|System :: Hardware :: Universal Serial Bus (USB) :: Printer|System :: Hardware :: Universal Serial Bus (USB) :: Smart Card|System :: Hardware :: Universal Serial Bus (USB) :: Vendor|System :: Hardware :: Universal Serial Bus (USB) :: Video (UVC)|System :: Hardware :: Universal Serial Bus (USB) :: Wireless Controller|System :: Installation/Setup|System :: Logging|System :: Monitoring|System :: Networking|System :: Networking :: Firewalls|System :: Networking :: Monitoring|System :: Networking :: Monitoring :: Hardware Watchdog|System :: Networking :: Time Synchronization|System :: Operating System|System :: Operating System Kernels|System :: Operating System Kernels :: BSD|System :: Operating System Kernels :: GNU Hurd|System :: Operating System Kernels :: Linux|System :: Power (UPS)|System :: Recovery Tools|System :: Shells|System :: Software Distribution|System :: System Shells|System :: Systems Administration|System :: Systems Administration :: Authentication/Directory|System :: Systems Administration :: Authentication/Directory :: LDAP|System :: Systems Administration :: Authentication/Directory :: NIS|Terminals|Terminals :: Serial|Terminals :: Telnet|Terminals :: Terminal Emulators/X Terminals|Text Editors|Text Editors :: Documentation|Text Editors :: Emacs|Text Editors :: Integrated Development Environments (IDE)|Text Editors :: Text Processing|Text Editors :: Word Processors|Text Processing|Text Processing :: Filters|Text Processing :: Fonts|Text Processing :: General|Text Processing :: Indexing|Text Processing :: Linguistic|Text Processing :: Markup|Text Processing :: Markup :: HTML|Text Processing :: Markup :: LaTeX|Text Processing :: Markup :: Markdown|Text Processing :: Markup :: SGML|Text Processing :: Markup :: VRML|Text Processing :: Markup :: XML|Text Processing :: Markup :: reStructuredText|Utilities',
    Typing: 'Stubs Only|Typed',
};
const TROVE_DEPRECATED = {
    'Framework :: Django CMS :: 4.2': ['Framework :: Django CMS :: 5.0'],
    'License :: OSI Approved :: Intel Open Source License': [],
    'License :: OSI Approved :: Jabber Open Source License': [],
    'License :: OSI Approved :: MITRE Collaborative Virtual Workspace License (CVW)': [],
    'License :: OSI Approved :: Sun Industry Standards Source License (SISSL)': [],
    'License :: OSI Approved :: X.Net License': [],
    'Natural Language :: Ukranian': ['Natural Language :: Ukrainian'],
    'Topic :: Communications :: Chat :: AOL Instant Messenger': [],
};

;// CONCATENATED MODULE: ./packages/core/src/checks/classifiers.ts


const CLASSIFIERS_OF = TROVE_DATE;
const DEPRECATED_CLASSIFIERS = new Map(Object.entries(TROVE_DEPRECATED));
const CLASSIFIERS = new Set([
    ...Object.entries(TROVE_GROUPS).flatMap(([group, rests]) => rests.split('|').map((rest) => `${group} :: ${rest}`)),
    ...DEPRECATED_CLASSIFIERS.keys(),
]);
function nearestClassifier(unknown) {
    const live = [...CLASSIFIERS].filter((classifier) => !DEPRECATED_CLASSIFIERS.has(classifier));
    const spaced = unknown.trim().replace(/\s*::\s*/g, ' :: ');
    const completions = live.filter((classifier) => spaced.includes(' :: ') && classifier.startsWith(spaced));
    return completions.toSorted((a, b) => a.length - b.length)[0] ?? (0,nearest/* nearest */.p)(spaced, live);
}


/***/ }),

/***/ 68420:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SG: () => (/* binding */ refusalOfForm),
/* harmony export */   UY: () => (/* binding */ fileTypeOf),
/* harmony export */   WU: () => (/* binding */ formValue),
/* harmony export */   ph: () => (/* binding */ DIGEST_FIELDS),
/* harmony export */   vq: () => (/* binding */ readForm)
/* harmony export */ });
/* harmony import */ var _standards_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72389);
/* harmony import */ var _standards_python_repr_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70030);


function readForm(fields) {
    const form = new Map();
    for (const [key, value] of fields) {
        const values = form.get(key);
        if (values === undefined)
            form.set(key, [value]);
        else
            values.push(value);
    }
    for (const [key, values] of form) {
        const last = values.at(-1) ?? '';
        if (last.trim() === 'UNKNOWN' || (values.length === 1 && last === ''))
            form.delete(key);
        else if (last.includes('\0'))
            form.set(key, [last.replaceAll('\0', '\\x00')]);
    }
    return form;
}
function formValue(form, key) {
    return form.get(key)?.[0];
}
const FILE_TYPES = ['sdist', 'bdist_wheel'];
function fileTypeOf(form) {
    const value = formValue(form, 'filetype');
    return FILE_TYPES.find((type) => type === value);
}
const DIGEST_FIELDS = ['md5_digest', 'sha256_digest', 'blake2_256_digest'];
const hexDigest = (algorithm) => (value) => value === undefined || /^[0-9a-f]{64}$/i.test(value)
    ? undefined
    : `Use a valid, hex-encoded, ${algorithm} message digest.`;
const FIELDS = [
    {
        field: 'name',
        judge: (value) => {
            if (value === undefined)
                return 'This field is required.';
            return (0,_standards_name_js__WEBPACK_IMPORTED_MODULE_1__/* .isValidName */ .uV)(value)
                ? undefined
                : "Start and end with a letter or numeral containing only ASCII numeric and '.', '_' and '-'.";
        },
    },
    { field: 'blake2_256_digest', judge: hexDigest('BLAKE2') },
    {
        field: 'filetype',
        judge: (value) => {
            if (value === undefined)
                return 'This field is required.';
            return FILE_TYPES.some((type) => type === value) ? undefined : 'Use a known file type.';
        },
    },
    { field: 'sha256_digest', judge: hexDigest('SHA256') },
];
function refusalOfForm(form) {
    if ((formValue(form, 'protocol_version') ?? '1') !== '1')
        return 'Unknown protocol version.';
    for (const { field, judge } of FIELDS) {
        const value = formValue(form, field);
        const problem = judge(value);
        if (problem !== undefined)
            return field === 'name' ? nameProblem(value ?? '', problem) : fieldProblem(field, problem);
    }
    return problemTogether(form);
}
function problemTogether(form) {
    const pythonVersion = formValue(form, 'pyversion');
    if (fileTypeOf(form) === 'bdist_wheel' && pythonVersion === undefined)
        return fieldProblem('pyversion', 'Python version is required for binary distribution uploads.');
    if (fileTypeOf(form) === 'sdist' && pythonVersion !== undefined && pythonVersion !== 'source')
        return fieldProblem('pyversion', "Use 'source' as Python version for an sdist.");
    if (DIGEST_FIELDS.every((field) => formValue(form, field) === undefined))
        return 'Error: Include at least one message digest.';
    return undefined;
}
function fieldProblem(field, problem) {
    return `Invalid value for ${field}. Error: ${problem}`;
}
function nameProblem(name, problem) {
    const shown = name.length > 60 ? `${name.slice(0, 30)}...${name.slice(-30)}` : name;
    return (`${(0,_standards_python_repr_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonRepr */ .U)(shown)} is an invalid value for Name. Error: ${problem} ` +
        'See https://packaging.python.org/specifications/core-metadata for more information.');
}


/***/ }),

/***/ 34477:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dy: () => (/* binding */ splitProjectUrl),
/* harmony export */   mi: () => (/* binding */ METADATA_VERSIONS),
/* harmony export */   py: () => (/* binding */ FORM_FIELDS)
/* harmony export */ });
/* harmony import */ var _standards_core_metadata_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37671);

const METADATA_VERSIONS = ['1.0', '1.1', '1.2', '2.1', '2.2', '2.3', '2.4', '2.5'];
const PLURALS = { classifier: 'classifiers', 'project-url': 'project_urls' };
const FIRST = ['version', 'name', 'metadata-version'];
const FORM_FIELDS = Object.entries(_standards_core_metadata_js__WEBPACK_IMPORTED_MODULE_0__/* .METADATA_FIELDS */ .At)
    .map(([field, { since, multiple }]) => ({
    key: PLURALS[field] ?? field.replaceAll('-', '_'),
    field,
    repeated: multiple,
    since,
}))
    .toSorted((a, b) => FIRST.indexOf(b.field) - FIRST.indexOf(a.field) || (a.field < b.field ? -1 : 1));
function splitProjectUrl(value) {
    const comma = value.indexOf(',');
    return comma < 0 ? [value.trim(), ''] : [value.slice(0, comma).trim(), value.slice(comma + 1).trim()];
}


/***/ }),

/***/ 65478:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ refusalOfMetadata),
  G: () => (/* binding */ refusalsOfMetadata)
});

// EXTERNAL MODULE: ./packages/core/src/standards/python-repr.ts
var python_repr = __webpack_require__(70030);
// EXTERNAL MODULE: ./packages/core/src/checks/pypi/metadata-fields.ts
var metadata_fields = __webpack_require__(34477);
// EXTERNAL MODULE: ./packages/core/src/standards/content-type.ts
var content_type = __webpack_require__(29894);
// EXTERNAL MODULE: ./packages/core/src/standards/license-expression.ts
var license_expression = __webpack_require__(10614);
// EXTERNAL MODULE: ./packages/core/src/standards/core-metadata.ts
var core_metadata = __webpack_require__(37671);
// EXTERNAL MODULE: ./packages/core/src/standards/import-name.ts
var import_name = __webpack_require__(9667);
// EXTERNAL MODULE: ./packages/core/src/standards/name.ts
var standards_name = __webpack_require__(72389);
// EXTERNAL MODULE: ./packages/core/src/standards/python-string.ts
var python_string = __webpack_require__(90668);
// EXTERNAL MODULE: ./packages/core/src/standards/requirement.ts
var standards_requirement = __webpack_require__(13931);
// EXTERNAL MODULE: ./packages/core/src/standards/specifiers.ts
var specifiers = __webpack_require__(84867);
// EXTERNAL MODULE: ./packages/core/src/standards/version.ts + 5 modules
var standards_version = __webpack_require__(88607);
;// CONCATENATED MODULE: ./packages/core/src/standards/metadata-validation.ts










const BREAK = new RegExp(python_string/* LINE_BREAK */.Fb);
const LATEST_EDITION = {
    versions: ['1.0', '1.1', '1.2', '2.1', '2.2', '2.3', '2.4', '2.5', '2.6'],
    lineBreak: BREAK,
    strictContentType: true,
};
const CONTENT_TYPES = ['text/plain', 'text/x-rst', 'text/markdown'];
const VARIANTS = ['GFM', 'CommonMark'];
const unless = (isValid) => (value, field) => isValid(value) ? undefined : invalid(value, field);
const JUDGES = {
    name: unless(standards_name/* isValidName */.uV),
    version: unless((value) => (0,standards_version/* parseVersion */.ot)(value) !== undefined),
    summary: (value, field, { lineBreak }) => lineBreak.test(value) ? `${(0,python_repr/* pythonRepr */.U)(field)} must be a single line` : undefined,
    'description-content-type': problemOfContentType,
    dynamic: problemOfDynamic,
    'provides-extra': unless(standards_name/* isValidName */.uV),
    'requires-python': unless((value) => (0,specifiers/* parseSpecifiers */.$h)(value) !== undefined),
    'requires-dist': unless(isRequirement),
    'license-expression': (value, field, { licenses }) => 'problem' in (0,license_expression/* parseLicenseExpression */.j)(value, licenses) ? invalid(value, field) : undefined,
    'license-file': problemOfLicenseFile,
    'import-name': import_name/* problemOfImportName */.v4,
    'import-namespace': import_name/* problemOfImportName */.v4,
};
function problemOfField(field, values, declared, edition = LATEST_EDITION) {
    const age = edition.versions.indexOf(declared ?? '');
    if (field === 'metadata-version') {
        if (age >= 0)
            return undefined;
        return `${declared === undefined ? 'None' : (0,python_repr/* pythonRepr */.U)(declared)} is not a valid metadata version`;
    }
    if ((field === 'name' || field === 'version') && (values[0] ?? '') === '')
        return `${(0,python_repr/* pythonRepr */.U)(field)} is a required field`;
    const since = core_metadata/* METADATA_FIELDS */.At[field]?.since ?? '';
    if (values.length > 0 && age >= 0 && edition.versions.indexOf(since) > age)
        return `${field} introduced in metadata version ${since}, not ${declared ?? ''}`;
    if (field === 'import-name' && values.length === 1 && values[0] === '')
        return undefined;
    for (const value of values) {
        const problem = JUDGES[field]?.(value, field, edition);
        if (problem !== undefined)
            return problem;
    }
    return undefined;
}
function problemsOfMetadata(metadata, edition) {
    const declared = isReadable(metadata, 'metadata-version') ? metadata.fields.get('metadata-version')?.[0] : undefined;
    const names = new Set(['metadata-version', 'name', 'version', ...metadata.fields.keys()]);
    return [...names].flatMap((field) => {
        const message = METADATA_FIELDS[field] === undefined ? `unrecognized field: ${pythonRepr(field)}` : undefined;
        const values = metadata.fields.get(field) ?? [];
        const problem = message ??
            (isReadable(metadata, field) ? undefined : `${pythonRepr(field)} has invalid data`) ??
            problemOfField(field, values, declared, edition);
        return problem === undefined ? [] : [{ field, message: problem }];
    });
}
function isReadable({ fields, hasBody, isUtf8 }, field) {
    const values = fields.get(field) ?? [];
    if (!isUtf8 && values.some((value) => value.includes('\ufffd')))
        return false;
    if (field === 'project-url') {
        const labels = values.map((value) => value.split(',')[0]?.trim());
        return new Set(labels).size === labels.length;
    }
    if (field === 'description' && hasBody && values.length > 0)
        return false;
    return METADATA_FIELDS[field]?.multiple === true || values.length < 2;
}
function invalid(value, field) {
    return `${(0,python_repr/* pythonRepr */.U)(value)} is invalid for ${(0,python_repr/* pythonRepr */.U)(field)}`;
}
function isRequirement(text) {
    try {
        (0,standards_requirement/* parseRequirement */.pP)(text);
        return true;
    }
    catch (thrown) {
        if (thrown instanceof standards_requirement/* RequirementError */.Kr)
            return false;
        throw thrown;
    }
}
function problemOfContentType(value, field, { strictContentType }) {
    const { type, parameters, isSound } = (0,content_type/* parseContentType */.x)(value);
    if (strictContentType && (!isSound || BREAK.test(value)))
        return `${(0,python_repr/* pythonRepr */.U)(value)} is not a valid content type for ${(0,python_repr/* pythonRepr */.U)(field)}`;
    if (!CONTENT_TYPES.includes(type) || !value.toLowerCase().includes(type))
        return `${(0,python_repr/* pythonRepr */.U)(field)} must be one of ${listed(CONTENT_TYPES)}, not ${(0,python_repr/* pythonRepr */.U)(value)}`;
    const charset = parameters.get('charset') ?? 'UTF-8';
    if ((strictContentType ? charset.toUpperCase() : charset) !== 'UTF-8')
        return `${(0,python_repr/* pythonRepr */.U)(field)} can only specify the UTF-8 charset, not ${(0,python_repr/* pythonRepr */.U)(charset)}`;
    const variant = parameters.get('variant') ?? 'GFM';
    return type !== 'text/markdown' || VARIANTS.includes(variant)
        ? undefined
        : `valid Markdown variants for ${(0,python_repr/* pythonRepr */.U)(field)} are ${listed(VARIANTS)}, not ${(0,python_repr/* pythonRepr */.U)(variant)}`;
}
function listed(texts) {
    return `[${texts.map(python_repr/* pythonRepr */.U).join(', ')}]`;
}
function problemOfDynamic(value) {
    const field = value.toLowerCase();
    if (field === 'name' || field === 'version' || field === 'metadata-version')
        return `${(0,python_repr/* pythonRepr */.U)(field)} is not allowed as a dynamic field`;
    return core_metadata/* METADATA_FIELDS */.At[field] === undefined ? `${(0,python_repr/* pythonRepr */.U)(field)} is not a valid dynamic field` : undefined;
}
function problemOfLicenseFile(path, field) {
    const problem = problemOfPath(path);
    return problem === undefined ? undefined : `${invalid(path, field)}, ${problem}`;
}
function problemOfPath(path) {
    if (path.includes('..'))
        return 'parent directory indicators are not allowed';
    if (path.includes('*'))
        return 'paths must be resolved';
    if (path.startsWith('/') || isAbsoluteOnWindows(path))
        return 'paths must be relative';
    return normalOnWindows(path) === path ? undefined : "paths must use '/' delimiter";
}
function isAbsoluteOnWindows(path) {
    return /^(?:.:[\\/]|\\\\[^\\/]+[\\/]+[^\\/]+)/s.test(path);
}
function normalOnWindows(path) {
    const drive = /^.:/s.exec(path)?.[0] ?? '';
    const rest = path.slice(drive.length).replaceAll('\\', '/');
    const parts = rest.split('/').filter((part) => part !== '' && part !== '.');
    const normal = `${drive}${rest.startsWith('/') ? '/' : ''}${parts.join('/')}`;
    return normal === '' ? '.' : normal;
}

// EXTERNAL MODULE: ./packages/core/src/checks/pypi/form.ts
var pypi_form = __webpack_require__(68420);
;// CONCATENATED MODULE: ./packages/core/src/checks/pypi/license-dialect.ts
const LATER = new Set([
    'ALGLIB-Documentation',
    'Advanced-Cryptics-Dictionary',
    'BOLA-1.1',
    'BSD-2-Clause-pos-unchanged',
    'BSD-3-Clause-OpenWebUI',
    'BSD-3-Clause-Tso',
    'BSD-Mark-Modifications',
    'BSD-Source-Code-no-disclaimer',
    'BSD-Source-alt-GPL',
    'BSD-ask-to-endorse',
    'Brian-Gladman-3-Clause-no-conversion',
    'Buddy',
    'Bugroff',
    'CAPEC-tou',
    'CC-BY-NC-3.0-IGO',
    'ESA-PL-permissive-2.4',
    'ESA-PL-strong-copyleft-2.4',
    'ESA-PL-weak-copyleft-2.4',
    'FDK-MPEG-H',
    'HPND-SMC',
    'HPND-sell-variant-critical-systems',
    'Hippocratic-3.0-core',
    'ISO-permission',
    'Informatica',
    'MIT-STK',
    'MMPL-1.0.1',
    'MVT-1.1',
    'NIST-PD-TNT',
    'OSC-1.0',
    'OSSP',
    'OpenMDW-1.0',
    'ParaType-Free-Font-1.3',
    'SGMLUG-PM',
    'TekHVC',
    'UnRAR',
    'Vixie-Cron',
    'WTFNMFPL',
    'WordNet',
    'X11-no-permit-persons',
    'atc-game',
    'hyphen-bulgarian',
].map((id) => id.toLowerCase()));
const PYPI_LICENSES = { lenient: true, knows: (id) => !LATER.has(id) };

// EXTERNAL MODULE: ./packages/core/src/checks/pypi/warehouse.ts
var warehouse = __webpack_require__(13307);
;// CONCATENATED MODULE: ./packages/core/src/checks/pypi/metadata-packaging.ts










const PYPI_EDITION = {
    versions: metadata_fields/* METADATA_VERSIONS */.mi,
    lineBreak: /\n/,
    strictContentType: false,
    licenses: PYPI_LICENSES,
};
const BREAKING = {
    'description-content-type': (value) => {
        if (new RegExp(python_string/* LINE_BREAK */.Fb).test(value))
            return 'description-content-type has a line break';
        const nameless = /;[^=;]*\*\s*(?:;|$)/.test(value) && !(0,content_type/* parseContentType */.x)(value).isSound;
        return nameless ? 'description-content-type has a parameter that ends with an asterisk' : undefined;
    },
    'requires-dist': (value) => {
        const problem = problemOfRequirement(value) ?? '';
        if (problem.startsWith('Invalid specifier'))
            return 'requires-dist has a version that is none behind ===';
        return problem === 'Invalid quoted string' ? 'requires-dist has a quoted text that Python cannot read' : undefined;
    },
    'license-expression': (value) => {
        const expression = (0,license_expression/* parseLicenseExpression */.j)(value, PYPI_LICENSES);
        return 'breaks' in expression ? 'license-expression has a LicenseRef- that ends with a plus sign' : undefined;
    },
};
function problemOfRequirement(text) {
    try {
        (0,standards_requirement/* parseRequirement */.pP)(text);
        return undefined;
    }
    catch (thrown) {
        if (thrown instanceof standards_requirement/* RequirementError */.Kr)
            return thrown.message;
        throw thrown;
    }
}
function problemInPackaging({ field }, values, form) {
    const declared = (0,pypi_form/* formValue */.WU)(form, 'metadata_version');
    const problem = problemOfField(field, values, declared, PYPI_EDITION);
    if (problem?.includes(' introduced in metadata version ') === true)
        return problem;
    const breaks = BREAKING[field];
    for (const value of breaks === undefined ? [] : values) {
        const because = breaks?.(value);
        if (because !== undefined)
            return (0,warehouse/* failing */.Jr)(because);
        if (problem !== undefined && problemOfField(field, [value], declared, PYPI_EDITION) !== undefined)
            break;
    }
    return problem === undefined ? undefined : (formatted(problem, field) ?? (0,warehouse/* failing */.Jr)(UNPRINTABLE));
}
const UNPRINTABLE = 'the text of the refusal has braces of the value, which packaging 26.2 takes for its own';
function formatted(text, field) {
    const [doubled, single] = [/\{\{|\}\}|\{field\}/g, /[{}]/];
    return single.test(text.replaceAll(doubled, ''))
        ? undefined
        : text.replaceAll(doubled, (braces) => (braces === '{field}' ? (0,python_repr/* pythonRepr */.U)(field) : braces.slice(1)));
}

// EXTERNAL MODULE: ./packages/core/src/standards/project-url.ts
var project_url = __webpack_require__(30621);
// EXTERNAL MODULE: ./packages/core/src/checks/classifiers.ts + 1 modules
var classifiers = __webpack_require__(14851);
;// CONCATENATED MODULE: ./packages/core/src/checks/pypi/email-address.ts

const RESERVED = ['arpa', 'invalid', 'local', 'localhost', 'onion', 'test'];
function problemOfAddresses(value) {
    const address = soleAddress(value);
    if (address === undefined || !/^[\t-~]*$/.test(address))
        return undefined;
    const reason = problemOfAddress(address);
    return reason === undefined ? undefined : `${(0,python_repr/* pythonRepr */.U)(address)} is not a valid email address: ${reason}`;
}
function soleAddress(value) {
    const bare = /^[^"<>()[\],;:\\]*$/.exec(value.trim())?.[0];
    const angled = /^(?:"(?:[^"\\]|\\.)*"|[^"<>()[\],;:@\\])*<([^<>()[\],;:"\\]*)>\s*$/.exec(value)?.[1];
    const [local = '', domain, more] = (angled ?? bare ?? '').split('@');
    if (local.trim() === '' && (domain === undefined || angled !== undefined))
        return undefined;
    if (domain === undefined)
        return angled === undefined ? local.split(/\s+/)[0] : local.trim();
    return domain === '' || more !== undefined ? undefined : `${local.trim()}@${domain.replace(/\s+/g, '')}`;
}
function problemOfAddress(address) {
    const at = address.indexOf('@');
    if (at < 0)
        return 'An email address must have an @-sign.';
    return (problemOfLocalPart(address.slice(0, at)) ??
        problemOfDomain(address.slice(at + 1).toLowerCase()) ??
        (address.length > 254 ? `The email address is too long ${excess(address, 254)}.` : undefined));
}
function problemOfLocalPart(local) {
    if (local === '')
        return 'There must be something before the @-sign.';
    const strange = strangers(local, /[\w!#$%&'*+\-/=?^`{|}~.]/);
    if (strange !== '')
        return `The email address contains invalid characters before the @-sign: ${strange}.`;
    if (local.endsWith('.'))
        return 'An email address cannot have a period immediately before the @-sign.';
    if (local.startsWith('.'))
        return 'An email address cannot start with a period.';
    return local.includes('..') ? 'An email address cannot have two periods in a row.' : undefined;
}
const DOMAIN_RULES = [
    [/\.$/, 'An email address cannot end with a period.'],
    [/^\./, 'An email address cannot have a period immediately after the @-sign.'],
    [/\.\./, 'An email address cannot have two periods in a row.'],
    [/-$/, 'An email address cannot end with a hyphen.'],
    [/^-/, 'An email address cannot have a hyphen immediately after the @-sign.'],
    [/\.-|-\./, 'An email address cannot have a period and a hyphen next to each other.'],
    [
        /(?:^|\.)(?!xn)[^.]{2}--/,
        'An email address cannot have two letters followed by two dashes immediately after the @-sign or after a period, ' +
            'except Punycode.',
    ],
];
function problemOfDomain(domain) {
    if (domain.length > 253)
        return `The email address is too long after the @-sign ${excess(domain, 253)}.`;
    const strange = strangers(domain, /[a-z0-9.-]/);
    if (strange !== '')
        return `The part after the @-sign contains invalid characters: ${strange}.`;
    const broken = DOMAIN_RULES.find(([pattern]) => pattern.test(domain));
    if (broken !== undefined)
        return broken[1];
    const long = domain.split('.').find((label) => label.length > 63);
    if (long !== undefined)
        return `After the @-sign, periods cannot be separated by so many characters ${excess(long, 63)}.`;
    if (!domain.includes('.'))
        return 'The part after the @-sign is not valid. It should have a period.';
    if (!/[a-z]$/.test(domain))
        return 'The part after the @-sign is not valid. It is not within a valid top-level domain.';
    return RESERVED.some((name) => domain.endsWith(`.${name}`))
        ? 'The part after the @-sign is a special-use or reserved name that cannot be used with email.'
        : undefined;
}
function strangers(text, belongs) {
    const shown = Array.from(text)
        .filter((character) => !belongs.test(character))
        .map((character) => {
        if (character === ' ')
            return 'SPACE';
        return /[!-~]/.test(character) ? (0,python_repr/* pythonRepr */.U)(character) : `U+${hex(character)}`;
    });
    return [...new Set(shown)].sort().join(', ');
}
function hex(character) {
    return character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
}
function excess(text, limit) {
    const diff = text.length - limit;
    return `(${diff} character${diff > 1 ? 's' : ''} too many)`;
}

;// CONCATENATED MODULE: ./packages/core/src/checks/pypi/metadata-warehouse.ts









const each = (judge) => (values) => {
    for (const value of values) {
        const problem = judge(value);
        if (problem !== undefined)
            return problem;
    }
    return undefined;
};
const address = each((value) => (0,project_url/* problemOfUrl */.qd)(value) === undefined ? undefined : `${(0,python_repr/* pythonRepr */.U)(value)} is not a valid url.`);
const metadata_warehouse_JUDGES = {
    version: each((value) => {
        const version = (0,standards_version/* parseVersion */.ot)(value);
        return version?.local === undefined ? undefined : `The use of local versions in '${version.normal}' is not allowed.`;
    }),
    summary: each((value) => Array.from(value).length > warehouse/* SUMMARY_LIMIT */.Jt
        ? `'summary' field must be ${warehouse/* SUMMARY_LIMIT */.Jt} characters or less.`
        : undefined),
    'author-email': each(problemOfAddresses),
    'maintainer-email': each(problemOfAddresses),
    classifier: problemOfClassifiers,
    'home-page': address,
    'download-url': address,
    'project-url': each(problemOfProjectUrl),
    'provides-dist': each(problemOfOldRequirement),
    'obsoletes-dist': each(problemOfOldRequirement),
    'requires-dist': each((value) => {
        const requirement = (0,standards_requirement/* parseRequirement */.pP)(value);
        return requirement.url === undefined ? undefined : `Can't have direct dependency: ${(0,standards_requirement/* requirementText */.Pg)(requirement)}`;
    }),
    dynamic: each((value) => value.toLowerCase() === 'dynamic' ? "Dynamic field 'dynamic' is not a valid dynamic field." : undefined),
    license: (values, form) => values.length > 0 && (0,pypi_form/* formValue */.WU)(form, 'license_expression') !== undefined
        ? 'License is deprecated when License-Expression is present. Only License-Expression should be present.'
        : undefined,
};
function problemInWarehouse({ field }, values, form) {
    return metadata_warehouse_JUDGES[field]?.(values, form);
}
function problemOfClassifiers(values) {
    const given = [...new Set(values)].sort();
    const unknown = given.find((classifier) => !classifiers/* CLASSIFIERS */.Js.has(classifier));
    if (unknown !== undefined)
        return `${(0,python_repr/* pythonRepr */.U)(unknown)} is not a valid classifier.`;
    for (const classifier of given) {
        const successors = classifiers/* DEPRECATED_CLASSIFIERS */.F2.get(classifier);
        if (successors === undefined)
            continue;
        const instead = successors.length === 0 ? '' : `, use one of ${(0,warehouse/* pythonList */.pf)(successors)} instead`;
        return `The classifier ${(0,python_repr/* pythonRepr */.U)(classifier)} has been deprecated${instead}.`;
    }
    return undefined;
}
function problemOfProjectUrl(value) {
    const [label, url] = (0,metadata_fields/* splitProjectUrl */.dy)(value);
    if (label === '')
        return 'Must have a label';
    if (Array.from(label).length > warehouse/* LABEL_LIMIT */.hS)
        return `${(0,python_repr/* pythonRepr */.U)(label)} must be ${warehouse/* LABEL_LIMIT */.hS} characters or less.`;
    if (url === '')
        return 'Must have a URL';
    return (0,project_url/* problemOfUrl */.qd)(url) === undefined ? undefined : `${(0,python_repr/* pythonRepr */.U)(url)} is not a valid url`;
}
function problemOfOldRequirement(value) {
    try {
        return (0,standards_requirement/* parseRequirement */.pP)(value).url === undefined ? undefined : `Can't have direct dependency: ${(0,python_repr/* pythonRepr */.U)(value)}`;
    }
    catch (thrown) {
        if (!(thrown instanceof standards_requirement/* RequirementError */.Kr))
            throw thrown;
        return `${(0,python_repr/* pythonRepr */.U)(value)} is invalid: ${thrown.message}`;
    }
}

;// CONCATENATED MODULE: ./packages/core/src/checks/pypi/metadata.ts





const CORE_METADATA = 'https://packaging.python.org/specifications/core-metadata';
const LOCAL_VERSIONS = 'https://packaging.python.org/en/latest/specifications/version-specifiers/#local-version-identifiers';
const STAGES = [unreadable, problemInPackaging, problemInWarehouse];
function refusalOfMetadata(form) {
    for (const stage of STAGES)
        for (const field of metadata_fields/* FORM_FIELDS */.py) {
            const problem = stage(field, form.get(field.key) ?? [], form);
            if (problem !== undefined)
                return whole(problem);
        }
    return undefined;
}
function refusalsOfMetadata(form) {
    return metadata_fields/* FORM_FIELDS */.py.flatMap((field) => {
        const values = form.get(field.key) ?? [];
        const together = firstProblem(field, values, form);
        if (together === undefined)
            return [];
        const ofEach = values.flatMap((value) => firstProblem(field, [value], form) ?? []);
        const texts = ofEach.length === 0 ? [together] : ofEach.filter((problem, at) => ofEach.indexOf(problem) === at);
        return texts.map((problem) => ({ field: field.field, refusal: whole(problem) }));
    });
}
function firstProblem(field, values, form) {
    for (const stage of STAGES) {
        const problem = stage(field, values, form);
        if (problem !== undefined)
            return problem;
    }
    return undefined;
}
function unreadable({ key, repeated }, values) {
    const twice = key === 'project_urls'
        ? new Set(values.map((value) => (0,metadata_fields/* splitProjectUrl */.dy)(value)[0])).size < values.length
        : !repeated && values.length > 1;
    return twice ? `${(0,python_repr/* pythonRepr */.U)(key)} has invalid data` : undefined;
}
function whole(problem) {
    return typeof problem === 'string' ? (0,warehouse/* refused */.J5)(ended(problem)) : problem;
}
function ended(problem) {
    const page = problem.startsWith('The use of local versions') ? LOCAL_VERSIONS : CORE_METADATA;
    return `${problem}${problem.endsWith('.') ? '' : '.'} See ${page} for more information.`;
}


/***/ }),

/***/ 29894:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ parseContentType)
/* harmony export */ });
/* harmony import */ var _token_reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35261);

const SKIP = /(?:[ \t]|\((?:[^()\\]|\\[^])*\))*/y;
const TOKEN = /[^\s()<>@,:;.\\"[\]/?=]+/y;
const ATTRIBUTE = /[^\s()<>@,:;.\\"[\]/?=*'%]+/y;
const QUOTED = /"(?:[^"\\]|\\[^])*(?:"|$)/y;
const EXTENDED = /\*=[ \t]*(?:[^'\s;]*'[^'\s;]*')?[^\s;]*/y;
function parseContentType(value) {
    const [beginning = ''] = value.split(';');
    const type = beginning.trim().toLowerCase();
    const reader = new _token_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .TokenReader */ .v(value);
    const hasType = [SKIP, TOKEN, SKIP, /\//y, SKIP, TOKEN, SKIP].every((part) => reader.take(part) !== undefined);
    const { parameters, isSound } = readParameters(reader);
    return { type: type.split('/').length === 2 ? type : 'text/plain', parameters, isSound: hasType && isSound };
}
function readParameters(reader) {
    const parameters = new Map();
    let isSound = true;
    while (reader.take(/;/y) !== undefined) {
        reader.take(SKIP);
        if (reader.isAtEnd())
            return { parameters, isSound };
        const parameter = readParameter(reader);
        reader.take(SKIP);
        const rest = reader.take(/[^;]+/y);
        if (parameter?.isSound !== true || rest !== undefined || parameters.has(parameter.name))
            isSound = false;
        if (parameter !== undefined && !parameters.has(parameter.name))
            parameters.set(parameter.name, parameter.value);
    }
    return { parameters, isSound: isSound && reader.isAtEnd() };
}
function readParameter(reader) {
    const start = reader.position;
    const name = reader.take(ATTRIBUTE)?.toLowerCase();
    if (name === undefined)
        return undefined;
    reader.take(SKIP);
    const extended = reader.take(EXTENDED);
    if (extended !== undefined)
        return { name, ...extendedValue(extended) };
    if (reader.take(/=/y) === undefined)
        return { name, value: '', isSound: false };
    reader.take(SKIP);
    const quoted = reader.take(QUOTED);
    if (quoted !== undefined)
        return { name, ...unquoted(quoted) };
    const value = reader.take(ATTRIBUTE);
    if (value !== undefined)
        return { name, value, isSound: true };
    reader.position = start;
    return undefined;
}
function unquoted(quoted) {
    const isSound = /^"(?:[^"\\]|\\[^])*"$/.test(quoted);
    return { value: quoted.slice(1, isSound ? -1 : undefined).replace(/\\([^])/g, '$1'), isSound };
}
function extendedValue(text) {
    const [, encoded] = /'[^']*'(.*)$/s.exec(text) ?? [];
    const value = (encoded ?? '').replace(/%([0-9a-f]{2})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
    return { value, isSound: encoded !== undefined };
}


/***/ }),

/***/ 9667:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pP: () => (/* binding */ problemsOfImportNames),
/* harmony export */   sY: () => (/* binding */ parseImportName),
/* harmony export */   v4: () => (/* binding */ problemOfImportName)
/* harmony export */ });
/* unused harmony exports isIdentifier, isKeyword */
/* harmony import */ var _python_repr_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70030);

const KEYWORDS = new Set(('False None True and as assert async await break class continue def del elif else except finally for from global ' +
    'if import in is lambda nonlocal not or pass raise return try while with yield').split(' '));
function isIdentifier(text) {
    return /^[\p{XID_Start}_]\p{XID_Continue}*$/u.test(text);
}
function isKeyword(text) {
    return KEYWORDS.has(text);
}
function parseImportName(text) {
    const [name, suffix] = split(text);
    return problemOfImportName(text, '') === undefined ? { name, isPrivate: suffix !== undefined } : undefined;
}
function problemOfImportName(text, field) {
    const [name, suffix] = split(text);
    const invalid = (value) => `${(0,_python_repr_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonRepr */ .U)(value)} is invalid for ${(0,_python_repr_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonRepr */ .U)(field)}; `;
    for (const part of name.split('.')) {
        if (!isIdentifier(part))
            return `${invalid(name)}${(0,_python_repr_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonRepr */ .U)(part)} is not a valid identifier`;
        if (isKeyword(part))
            return `${invalid(name)}${(0,_python_repr_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonRepr */ .U)(part)} is a keyword`;
    }
    return suffix === undefined || suffix.trimStart() === 'private'
        ? undefined
        : `${invalid(text)}the only valid option is 'private'`;
}
function split(text) {
    const semicolon = text.indexOf(';');
    return semicolon < 0 ? [text.trimEnd(), undefined] : [text.slice(0, semicolon).trimEnd(), text.slice(semicolon + 1)];
}
function problemsOfImportNames(names, namespaces) {
    const known = [...names, ...namespaces].map((text) => split(text)[0]);
    const twice = new Set(known.filter((name, index) => known.indexOf(name) !== index));
    const orphans = [...new Set(known)].flatMap((name) => ancestors(name).flatMap((parent) => (known.includes(parent) ? [] : [{ name, parent }])));
    return [
        ...[...twice].map((name) => `"${name}" is listed twice`),
        ...orphans.map(({ name, parent }) => `"${name}" needs "${parent}" in import-names or import-namespaces`),
    ];
}
function ancestors(name) {
    const parts = name.split('.');
    return parts.slice(1).map((_, index) => parts.slice(0, parts.length - 1 - index).join('.'));
}


/***/ }),

/***/ 10614:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ parseLicenseExpression),
/* harmony export */   o: () => (/* binding */ licenseIds)
/* harmony export */ });
/* harmony import */ var spdx_exceptions_deprecated_json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87165);
/* harmony import */ var spdx_exceptions_index_json__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53988);
/* harmony import */ var spdx_license_ids_deprecated_json__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3389);
/* harmony import */ var spdx_license_ids_index_json__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75204);
/* harmony import */ var _python_repr_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70030);
/* harmony import */ var _python_string_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90668);






const SPECIFICATION = { lenient: false, knows: () => true };
const LATER_EXCEPTIONS = [
    'Asterisk-linking-protocols-exception',
    'CGAL-linking-exception',
    'Digia-Qt-LGPL-exception-1.1',
    'erlang-otp-linking-exception',
    'GPL-3.0-389-ds-base-exception',
    'harbour-exception',
    'Independent-modules-exception',
    'mxml-exception',
    'PCRE2-exception',
    'polyparse-exception',
    'romic-exception',
    'RRDtool-FLOSS-exception-2.0',
];
const byLowerCase = (...lists) => new Map(lists.flat().map((id) => [id.toLowerCase(), id]));
const LICENSES = byLowerCase(spdx_license_ids_index_json__WEBPACK_IMPORTED_MODULE_3__, spdx_license_ids_deprecated_json__WEBPACK_IMPORTED_MODULE_2__);
const EXCEPTIONS = byLowerCase(spdx_exceptions_index_json__WEBPACK_IMPORTED_MODULE_1__, spdx_exceptions_deprecated_json__WEBPACK_IMPORTED_MODULE_0__, LATER_EXCEPTIONS);
const REFERENCE = 'licenseref-';
const WORDS = ['or', 'and', 'with', '(', ')'];
const SPACES = new RegExp(_python_string_js__WEBPACK_IMPORTED_MODULE_5__/* .BLANKS */ .a7);
const DEEPEST = 200;
function parseLicenseExpression(text, dialect = SPECIFICATION) {
    const written = text
        .replace(/[()]/g, ' $& ')
        .split(SPACES)
        .filter((token) => token !== '');
    const tokens = written.map((token) => token.toLowerCase());
    if (!isWellFormed(tokens))
        return { problem: `Invalid license expression: ${(0,_python_repr_js__WEBPACK_IMPORTED_MODULE_4__/* .pythonRepr */ .U)(text)}` };
    const references = new Map(tokens.map((token, index) => [token, written[index]?.slice(REFERENCE.length) ?? '']));
    const normal = [];
    for (const [index, token] of tokens.entries()) {
        if (token === 'with' && !dialect.lenient && !joinsException(tokens, index))
            return { problem: `Invalid license expression: ${(0,_python_repr_js__WEBPACK_IMPORTED_MODULE_4__/* .pythonRepr */ .U)(text)}` };
        if (WORDS.includes(token))
            normal.push(token.toUpperCase());
        else {
            const id = normal.at(-1) === 'WITH' ? exceptionId(token) : licenseId(token, references, dialect);
            if ('problem' in id)
                return id;
            normal.push(id.normal);
        }
    }
    return { normal: normal.join(' ').replaceAll('( ', '(').replaceAll(' )', ')') };
}
function licenseIds(normal) {
    const tokens = normal.split(/[\s()]+/);
    return tokens.filter((token, index) => tokens[index - 1] !== 'WITH' && LICENSES.has(token.replace(/\+$/, '').toLowerCase()));
}
function isWellFormed(tokens) {
    let depth = 0;
    let wantsOperand = true;
    for (const token of tokens) {
        if (token === '(')
            depth += 1;
        else if (token === ')')
            depth -= 1;
        const opens = token === '(' || !WORDS.includes(token);
        if (opens !== wantsOperand || depth < 0 || depth > DEEPEST)
            return false;
        if (token !== '(' && token !== ')')
            wantsOperand = !wantsOperand;
    }
    return depth === 0 && !wantsOperand;
}
function joinsException(tokens, place) {
    const isOperand = (token) => token !== undefined && !WORDS.includes(token);
    return isOperand(tokens[place - 1]) && tokens[place - 2] !== 'with' && isOperand(tokens[place + 1]);
}
function exceptionId(token) {
    const id = EXCEPTIONS.get(token);
    return id === undefined ? { problem: `Unknown license exception: ${(0,_python_repr_js__WEBPACK_IMPORTED_MODULE_4__/* .pythonRepr */ .U)(token)}` } : { normal: id };
}
function licenseId(token, references, { lenient, knows }) {
    const plus = token.endsWith('+') ? '+' : '';
    const bare = plus === '' ? token : token.slice(0, -1);
    if (bare.startsWith(REFERENCE)) {
        const isReference = (lenient ? /^[a-z0-9.-]*$/ : /^[a-z0-9.-]+$/).test(bare.slice(REFERENCE.length));
        const problem = `Invalid licenseref: ${(0,_python_repr_js__WEBPACK_IMPORTED_MODULE_4__/* .pythonRepr */ .U)(lenient ? bare : token)}`;
        if (!isReference || (plus !== '' && !lenient))
            return { problem };
        const spelled = references.get(bare);
        return spelled === undefined ? { problem, breaks: true } : { normal: `LicenseRef-${spelled}${plus}` };
    }
    const id = knows(bare) ? LICENSES.get(bare) : undefined;
    return id === undefined ? { problem: `Unknown license: ${(0,_python_repr_js__WEBPACK_IMPORTED_MODULE_4__/* .pythonRepr */ .U)(bare)}` } : { normal: id + plus };
}


/***/ })

};
