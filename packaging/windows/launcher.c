/* Starts the Python beside it with "-m voicestudio" and the words it was given.
 *
 * Compiled twice by bundle/windows_folder.py: VoiceStudio.exe opens the window and has no console; with
 * -DCONSOLE, bin\voicestudio.exe is the command for the terminal, one folder deeper. Windows does not tell
 * capital letters apart, so two programs of one name need two folders.
 */
#include <stdio.h>
#include <stdlib.h>
#include <wchar.h>
#include <windows.h>

#define LONGEST 32768
#define INCOMPLETE 3 /* exit code: files of the program are missing */

typedef int (*python_main)(int, wchar_t **);

static int incomplete(void)
{
    const wchar_t *said = L"Files of Voice Studio are missing. Please install it again; your voices are kept.";
#ifdef CONSOLE
    fwprintf(stderr, L"%ls\n", said);
#else
    MessageBoxW(NULL, said, L"Voice Studio", MB_ICONERROR);
#endif
    return INCOMPLETE;
}

/* Cut a path before its last part; 0 when there is none. */
static int go_up(wchar_t *path)
{
    wchar_t *last = wcsrchr(path, L'\\');
    if (last == NULL)
        return 0;
    *last = 0;
    return 1;
}

static python_main load_python(void)
{
    static wchar_t path[LONGEST];
    DWORD length = GetModuleFileNameW(NULL, path, LONGEST);
    if (length == 0 || length >= LONGEST - 32 || !go_up(path))
        return NULL;
#ifdef CONSOLE
    if (!go_up(path))
        return NULL;
#endif
    SetDllDirectoryW(L""); /* no library from the folder that the person happens to be in */
    wcscat(path, L"\\" PYTHON_DLL);
    HMODULE python = LoadLibraryExW(path, NULL, LOAD_WITH_ALTERED_SEARCH_PATH);
    return python ? (python_main)(void *)GetProcAddress(python, "Py_Main") : NULL;
}

static int run(int count, wchar_t **words)
{
    static wchar_t *before[] = {L"-X", L"utf8", L"-m", L"voicestudio"};
    const int more = sizeof before / sizeof *before;
    python_main start = load_python();
    wchar_t **all = calloc((size_t)count + more + 1, sizeof *all);
    if (start == NULL || all == NULL)
        return incomplete();
    all[0] = words[0];
    for (int i = 0; i < more; i++)
        all[1 + i] = before[i];
    for (int i = 1; i < count; i++)
        all[more + i] = words[i];
    return start(count + more, all);
}

#ifdef CONSOLE
int wmain(int count, wchar_t **words)
{
    return run(count, words);
}
#else
int WINAPI wWinMain(HINSTANCE self, HINSTANCE before, LPWSTR line, int show)
{
    (void)self, (void)before, (void)line, (void)show;
    return run(__argc, __wargv);
}
#endif
