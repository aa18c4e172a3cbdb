package Cognito::Server;

# One nginx with the module, on a port of its own, in a directory of its
# own, with a private redis-server (or another Server's).  Starts, reloads,
# kills and stops processes; knows nothing of requests.
#
# Everything started ends with the test, however that ends: stop() in the
# ordinary case, the END block when it dies, and when not even that runs
# (SIGKILL) a janitor process that notices the test's end by a pipe.

use strict;
use warnings;

use Carp qw(croak);
use Cwd qw(abs_path);
use File::Basename qw(dirname);
use File::Path qw(remove_tree);
use File::Temp qw(tempdir);
use IO::Handle;
use IO::Socket::INET;
use POSIX qw(WNOHANG);
use Time::HiRes qw(time sleep);

use Cognito::Redis;

use constant PATIENCE => $ENV{COGNITO_PATIENCE} || 15;
use constant PORTS    => (19000, 23999);

my $root = abs_path(dirname(__FILE__) . '/../../..');

my @servers;            # all of this test, for the END block
my %locks;              # port => UDP socket that holds it for us


my $template = <<'END';
%%LOAD%%
%%USER%%
daemon off;
worker_processes %%WORKERS%%;
worker_shutdown_timeout 20s;
pid %%DIRECTORY%%/nginx.pid;
error_log %%DIRECTORY%%/error.log %%LOG_LEVEL%%;
thread_pool cognito threads=2 max_queue=65536;
%%MAIN%%

events {
    worker_connections 1024;
    %%EVENTS%%
}

http {
    client_body_temp_path %%DIRECTORY%%/temp-body;
    proxy_temp_path %%DIRECTORY%%/temp-proxy;
    fastcgi_temp_path %%DIRECTORY%%/temp-fastcgi;
    uwsgi_temp_path %%DIRECTORY%%/temp-uwsgi;
    scgi_temp_path %%DIRECTORY%%/temp-scgi;

    %%HTTP_FIRST%%
    access_log %%DIRECTORY%%/access.log %%LOG_NAME%%;

    %%COGNITO%%
    %%HTTP%%

    server {
        listen 127.0.0.1:%%PORT%% %%LISTEN%%;
        server_name localhost;
        %%SERVER%%

        %%LOCATIONS%%
    }

    %%SERVERS%%
}
END

my $cognito_http = <<'END';
cognito_redis %%REDIS%%;
    cognito_master_key %%DIRECTORY%%/master.key;
    cognito_region us-east-1;
    cognito_account 123456789012;
    cognito_access_key local local;
    cognito_thread_pool %%THREAD_POOL%%;
    cognito_zone cognito:1m;
    cognito_time_offset %%TIME_OFFSET%%;
    %%MESSAGES%%
    cognito_query on;
    cognito_signature on;
END

my $cognito_log = <<'END';
log_format cognito '$remote_addr "$cognito_request" $status $body_bytes_sent '
        'op=$cognito_operation error=$cognito_error '
        'pool=$cognito_user_pool_id client=$cognito_client_id';
END

my $cognito_locations = <<'END';
location / {
            cognito;
            %%LOCATION%%
        }

        location = /_cognito/inbox {
            cognito_inbox;
        }
END


# Options, all of them optional:
#
#   redis       => a Server whose redis-server is shared
#   redis_to    => what the directive cognito_redis says instead
#   redis_conf  => { appendonly => 'yes', port => N, lines => [...] }
#   master_key  => text of the key file (shared with "redis" otherwise)
#   workers     => 4, thread_pool => 'cognito' or 'off'
#   time_offset => '0s', log_level => 'info'
#   module      => 0: a plain nginx without the module (to try the library)
#   main, events, http_first, http, server, location, locations, servers,
#   listen, messages, cognito => text put where the template names it; "cognito"
#                      replaces the whole block of directives

sub new {
    my ($class, %options) = @_;

    my $directory = tempdir('cognito-XXXXXX', TMPDIR => 1);
    chmod(0755, $directory);

    my $self = bless {
        options     => \%options,
        directory   => $directory,
        owner       => $$,
        port        => allocate_port(),
        workers     => $options{workers} // 4,
        time_offset => $options{time_offset} // '0s',
        nginx       => $ENV{COGNITO_NGINX} || find_program('nginx'),
        allowed     => [],
        pids        => {},
    }, $class;

    push @servers, $self;
    $self->hire_janitor();

    $self->write_file('master.key', $options{master_key}
        // ($options{redis} ? $options{redis}->read_file('master.key')
                            : random_key()), 0600);

    return $self;
}


sub start {
    my ($self) = @_;

    if (!$self->{options}{redis} && !$self->{options}{redis_to}) {
        $self->start_redis();
    }

    $self->start_nginx();

    return $self;
}


# those of this process that have not been discarded

sub all { grep { $_->{owner} == $$ && !$_->{discarded} } @servers }


sub directory { $_[0]{directory} }
sub port      { $_[0]{port} }

sub redis_socket {
    my ($self) = @_;

    return $self->{options}{redis}
           ? $self->{options}{redis}->redis_socket()
           : "$self->{directory}/redis.sock";
}


# a new connection of the test's own

sub redis {
    my ($self) = @_;

    my $redis = Cognito::Redis->connect($self->redis_socket())
        or croak("no redis-server at " . $self->redis_socket());

    my $password = $self->{options}{redis_conf}{password};
    $redis->command('AUTH', $password) if defined $password;

    return $redis;
}


# configuration

sub configuration {
    my ($self) = @_;

    my $options = $self->{options};
    my $module = $options->{module} // 1;
    my $path = $ENV{COGNITO_MODULE} || "$root/build/ngx_http_cognito_module.so";

    croak("$path does not exist: run \"make build\"")
        if $module && $path ne 'static' && !-f $path;

    my %values = (
        LOAD        => $module && $path ne 'static'
                       ? "load_module " . abs_path($path) . ";" : '',
        USER        => $> == 0 ? 'user root root;' : '',
        WORKERS     => $self->{workers},
        DIRECTORY   => $self->{directory},
        LOG_LEVEL   => $options->{log_level} || $ENV{COGNITO_LOG} || 'info',
        LOG_NAME    => $module ? 'cognito' : 'combined',
        PORT        => $self->{port},
        REDIS       => $options->{redis_to} // 'unix:' . $self->redis_socket(),
        THREAD_POOL => $options->{thread_pool} // 'cognito',
        TIME_OFFSET => $self->{time_offset},
        HTTP_FIRST  => ($module ? $cognito_log : '')
                       . ($options->{http_first} // ''),
        COGNITO     => $options->{cognito} // ($module ? $cognito_http : ''),
        LOCATIONS   => ($module ? $cognito_locations : '')
                       . ($options->{locations} // ''),
        map { uc($_) => $options->{$_} // '' }
            qw(main events http server location servers listen messages),
    );

    my $text = $template;

    # the values may name others in turn

    for (1 .. 3) {
        $text =~ s{%%([A-Z_]+)%%}{$values{$1} // croak("no value: $1")}ge;
    }

    return $text;
}


sub write_configuration {
    my ($self) = @_;

    $self->write_file('nginx.conf', $self->configuration());
}


# change options (as of new) and be understood at the next reload

sub configure {
    my ($self, %options) = @_;

    $self->{workers} = delete $options{workers} if $options{workers};
    $self->{options} = { %{$self->{options}}, %options };
    $self->write_configuration();
}


# "nginx -t", of a text other than configuration()'s if one is given: (true
# when accepted, what it said)

sub check_configuration {
    my ($self, $text) = @_;

    $self->write_file('nginx.conf', $text // $self->configuration());

    # a process that only looks leaves its memory to the system

    local $self->{leaks} = 0;

    my $output = "$self->{directory}/check.out";
    my $pid = $self->run($output, $self->{nginx}, '-t', $self->arguments());

    waitpid($pid, 0);
    my $accepted = $? == 0;

    $self->dismiss($pid);

    return ($accepted, $self->read_file('check.out'));
}


sub arguments {
    my ($self) = @_;

    return ('-p', "$self->{directory}/", '-c', "$self->{directory}/nginx.conf",
            '-e', "$self->{directory}/error.log");
}


# processes

sub start_nginx {
    my ($self) = @_;

    $self->write_configuration();

    $self->{nginx_pid} = $self->run("$self->{directory}/nginx.out",
                                    $self->{nginx}, $self->arguments());

    $self->wait_for('nginx to start', sub {
        if ($self->reaped($self->{nginx_pid})) {
            delete $self->{nginx_pid};
            croak("nginx did not start:\n" . $self->error_log()
                  . $self->read_file('nginx.out'));
        }

        return -s "$self->{directory}/nginx.pid"
               && $self->workers() >= $self->{workers}
               && answers($self->{port});
    });
}


sub run {
    my ($self, $output, @command) = @_;

    my $pid = fork() // croak("fork: $!");

    if ($pid == 0) {
        my $sanitizer = "log_path=$self->{directory}/sanitizer";

        $ENV{ASAN_OPTIONS} = join ':', grep { length }
            $ENV{ASAN_OPTIONS} // '', $sanitizer,
            'detect_leaks=' . ($self->{leaks} // 1),
            'detect_odr_violation=0';
        $ENV{UBSAN_OPTIONS} = join ':', grep { length }
            $ENV{UBSAN_OPTIONS} // '', $sanitizer, 'print_stacktrace=1';

        # nginx's regex module forgets its compile context at each reload

        my $known = abs_path(dirname(__FILE__) . '/../../data/lsan.supp');

        $ENV{LSAN_OPTIONS} = join ':', grep { length }
            $ENV{LSAN_OPTIONS} // '', "suppressions=$known",
            'print_suppressions=0';

        open(STDIN, '<', '/dev/null');
        open(STDOUT, '>', $output);
        open(STDERR, '>&', \*STDOUT);

        exec(@command) or POSIX::_exit(127);
    }

    $self->employ($pid);

    return $pid;
}


# pids of workers that accept connections, by /proc: children of the master
# that have not been told to leave

sub workers {
    my ($self, $leaving) = @_;

    my $master = $self->{nginx_pid} or return ();

    open(my $list, '<', "/proc/$master/task/$master/children") or return ();
    my @children = split ' ', <$list> // '';

    return grep {
        my $title = $leaving ? qr/^nginx: worker process is shutting/
                             : qr/^nginx: worker process\s*\0*$/;
        title($_) =~ $title;
    } @children;
}


sub title {
    my ($pid) = @_;

    open(my $file, '<', "/proc/$pid/cmdline") or return '';
    local $/;

    return <$file> // '';
}


# SIGHUP; returns when only new workers accept connections

sub reload {
    my ($self) = @_;

    my %old = map { $_ => 1 } $self->workers();
    my $from = length $self->error_log();

    $self->write_configuration();
    kill('HUP', $self->{nginx_pid});

    $self->wait_for('new workers', sub {
        my $news = substr($self->error_log(), $from);

        croak("the configuration was refused:\n$news")
            if $news =~ /\[emerg\]/;

        my @now = $self->workers();

        return @now == $self->{workers} && !grep { $old{$_} } @now;
    });

    # a worker names itself leaving just before it closes its sockets

    sleep(0.03);
}


sub set_time_offset {
    my ($self, $offset) = @_;

    $self->{time_offset} = $offset;
    $self->reload();
}


sub offset_seconds {
    my ($self) = @_;

    my %units = (s => 1, m => 60, h => 3600, d => 86400, w => 604800);
    my $seconds = 0;

    while ($self->{time_offset} =~ /(\d+)\s*([smhdw]?)/g) {
        $seconds += $1 * $units{$2 || 's'};
    }

    return $seconds;
}


# a worker dies of a signal; returns when another has taken its place

sub kill_worker {
    my ($self, $signal, $pid) = @_;

    $signal //= 'KILL';
    $pid //= ($self->workers())[0];

    $self->allow(qr/worker process $pid exited on signal/,
                 qr/\[alert\].* (?:shared memory|zone) /);

    kill($signal, $pid);

    $self->wait_for('a new worker', sub {
        my @now = $self->workers();
        return @now == $self->{workers} && !grep { $_ == $pid } @now;
    });

    return $pid;
}


sub stop_nginx {
    my ($self, $signal) = @_;

    $self->end_process(delete $self->{nginx_pid}, $signal // 'QUIT');
}


sub start_redis {
    my ($self) = @_;

    return $self->{options}{redis}->start_redis() if $self->{options}{redis};

    $self->{redis_pid} =
        Cognito::Redis::spawn($self->{directory},
                              %{$self->{options}{redis_conf} // {}});

    $self->employ($self->{redis_pid});
}


sub stop_redis {
    my ($self, $signal) = @_;

    return $self->{options}{redis}->stop_redis($signal)
        if $self->{options}{redis};

    # connecting to a socket that is not there is "crit" in nginx

    $_->allow(qr/\[crit\].*connect\(\) to unix:.*redis\.sock/) for @servers;

    $self->end_process(delete $self->{redis_pid}, $signal // 'TERM');
}


sub restart_redis {
    my ($self, $signal) = @_;

    $self->stop_redis($signal);
    $self->start_redis();
}


# a server that neither answers nor refuses

sub pause_redis {
    my ($self) = @_;

    kill('STOP', $self->redis_pid());
}


sub resume_redis {
    my ($self) = @_;

    kill('CONT', $self->redis_pid());
}


sub redis_pid {
    my ($self) = @_;

    return $self->{options}{redis}
           ? $self->{options}{redis}->redis_pid() : $self->{redis_pid};
}


sub end_process {
    my ($self, $pid, $signal) = @_;

    return unless $pid;

    kill('CONT', $pid);

    for my $step ($signal, 'TERM', 'KILL') {
        kill($step, $pid);

        my $deadline = time() + PATIENCE;

        while (time() < $deadline) {
            if ($self->reaped($pid)) {
                $self->dismiss($pid);
                return;
            }

            sleep(0.005);
        }

        $self->{stubborn} = "process $pid did not end by SIG$step";
    }
}


sub reaped {
    my ($self, $pid) = @_;

    return waitpid($pid, WNOHANG) == $pid || !kill(0, $pid);
}


# ending

sub stop {
    my ($self) = @_;

    return if $self->{owner} != $$;

    $self->stop_nginx();
    $self->end_process(delete $self->{redis_pid}, 'TERM');
}


sub discard {
    my ($self) = @_;

    return if $self->{owner} != $$ || $self->{discarded}++;

    $self->stop();

    if ($ENV{COGNITO_LEAVE}) {
        print STDERR "# left: $self->{directory}\n";

    } else {
        remove_tree($self->{directory}, { safe => 0 });
    }

    close($self->{janitor});
    waitpid($self->{janitor_pid}, 0);
}


END {
    my $status = $?;

    $_->discard() for grep { $_->{owner} == $$ } reverse @servers;

    $? = $status;
}

$SIG{$_} ||= sub { exit(1) } for qw(INT TERM HUP);


# The janitor reads "+pid" and "-pid" until the pipe's end, which comes when
# the test has ended; whatever is then still employed is ended.

sub hire_janitor {
    my ($self) = @_;

    pipe(my $read, my $write) or croak("pipe: $!");

    my $pid = fork() // croak("fork: $!");

    if ($pid == 0) {
        close($write);
        $SIG{$_} = 'IGNORE' for qw(INT TERM HUP);
        open(STDIN, '<', '/dev/null');
        open(STDOUT, '>', '/dev/null');
        open(STDERR, '>', '/dev/null');

        my %employed;

        while (my $line = <$read>) {
            $employed{$2} = $1 if $line =~ /^([+-])(\d+)$/;
        }

        my @left = grep { $employed{$_} eq '+' } keys %employed;

        if (@left) {
            kill('CONT', @left);
            kill('TERM', @left);
            sleep(1);
            kill('KILL', @left);
            remove_tree($self->{directory}) unless $ENV{COGNITO_LEAVE};
        }

        POSIX::_exit(0);
    }

    close($read);
    $write->autoflush(1);

    $self->{janitor} = $write;
    $self->{janitor_pid} = $pid;
}


sub employ {
    my ($self, $pid) = @_;

    print {$self->{janitor}} "+$pid\n";
}


sub dismiss {
    my ($self, $pid) = @_;

    print {$self->{janitor}} "-$pid\n";
}


# logs and their judgement

sub error_log  { $_[0]->read_file('error.log') }
sub access_log { $_[0]->read_file('access.log') }


sub allow {
    my ($self, @patterns) = @_;

    push @{$self->{allowed}}, @patterns;
}


# lines of the error log that must not be there

sub alarms {
    my ($self) = @_;

    my @alarms = grep { /\[(?:alert|emerg|crit)\]|runtime error:|Sanitizer/ }
                 split /\n/, $self->error_log();

    push @alarms, "an unwilling end: $self->{stubborn}" if $self->{stubborn};

    for my $file (glob("$self->{directory}/sanitizer*")) {
        push @alarms, split /\n/, slurp($file);
    }

    return grep {
        my $line = $_;
        !grep { $line =~ $_ } @{$self->{allowed}};
    } @alarms;
}


# small things

sub allocate_port {
    my ($first, $last) = PORTS;

    for (1 .. 1000) {
        my $port = $first + int(rand($last - $first + 1));

        next if $locks{$port};

        # the UDP port of the same number is the lock among parallel tests

        my $lock = IO::Socket::INET->new(Proto => 'udp',
                                         LocalAddr => "127.0.0.1:$port")
            or next;

        my $probe = IO::Socket::INET->new(Proto => 'tcp', Listen => 1,
                                          ReuseAddr => 1,
                                          LocalAddr => "127.0.0.1:$port")
            or next;

        close($probe);
        $locks{$port} = $lock;

        return $port;
    }

    croak('no free port');
}


sub answers {
    my ($port) = @_;

    return IO::Socket::INET->new(PeerAddr => "127.0.0.1:$port", Timeout => 1);
}


sub wait_for {
    my ($self, $what, $done) = @_;

    my $deadline = time() + PATIENCE;

    while (time() < $deadline) {
        return if $done->();
        sleep(0.01);
    }

    croak("waited in vain for $what:\n" . $self->error_log());
}


sub find_program {
    my ($name) = @_;

    for my $directory (split(/:/, $ENV{PATH}), '/usr/sbin', '/usr/local/sbin') {
        return "$directory/$name" if -x "$directory/$name";
    }

    croak("there is no $name");
}


sub random_key {
    open(my $random, '<:raw', '/dev/urandom') or croak("urandom: $!");
    read($random, my $bytes, 32) == 32 or croak("urandom: $!");

    return unpack('H*', $bytes) . "\n";
}


sub read_file {
    my ($self, $name) = @_;

    return slurp("$self->{directory}/$name");
}


sub slurp {
    my ($path) = @_;

    open(my $file, '<:raw', $path) or return '';
    local $/;

    return <$file> // '';
}


sub write_file {
    my ($self, $name, $text, $mode) = @_;

    my $path = "$self->{directory}/$name";

    open(my $file, '>:raw', $path) or croak("$path: $!");
    chmod($mode, $path) if defined $mode;
    print $file $text;
    close($file) or croak("$path: $!");

    return $path;
}


1;
