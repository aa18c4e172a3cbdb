#!/usr/bin/perl

# Every operation that lists the three errors of triggers, with each of them,
# in both kinds of status.

use strict;
use warnings;

use FindBin;
use lib "$FindBin::Bin/lib";

use Cognito::Test;
use Cognito::SignIn;
use Cognito::Lambda;
use JSON::PP ();

my $lambda = Cognito::Lambda->start();

start_server(lambda_to($lambda));

my $password = 'Correct-Horse-7';
my $next     = 'Battery-Staple-8';

my @triggers = qw(PreSignUp PostConfirmation PreAuthentication
                  PostAuthentication PreTokenGeneration CustomMessage);

my $pool = make_pool(
    LambdaConfig => { map { $_ => arn(lc $_) } @triggers },
    AutoVerifiedAttributes => [ 'email' ]);

my $client = make_client($pool);
my $rotating = make_client($pool,
    RefreshTokenRotation => { Feature => 'ENABLED',
                              RetryGracePeriodSeconds => 0 },
    ExplicitAuthFlows => [ 'ALLOW_USER_PASSWORD_AUTH' ]);

my %same = map { lc $_ => sub { $_[0] } } @triggers;


# only the trigger in question does not do its part

sub without {
    my ($trigger, $function) = @_;

    $lambda->serve(%same, lc $trigger => $function);
}

sub with_all { $lambda->serve(%same) }


sub newcomer {
    my $username = unique_name();

    sign_up($client, $username);

    return $username;
}

sub user {
    my $username = unique_name();

    admin_make_user($pool, $username, $password,
                    email => "$username\@example.com",
                    email_verified => 'true');

    return $username;
}

sub token { sign_in($client, user())->{AccessToken} }

sub of_client { (ClientId => $client, Username => $_[0]) }

sub of_pool { (UserPoolId => $pool, Username => $_[0]) }

sub email { [ { Name => 'email', Value => unique_name() . '@example.com' } ] }


# the answer to NEW_PASSWORD_REQUIRED of a new user

sub new_password {
    my (%more) = @_;

    my $username = unique_name();

    call('AdminCreateUser', { of_pool($username),
         MessageAction => 'SUPPRESS', TemporaryPassword => $password });

    my $begun = call('InitiateAuth',
                     initiate($client, 'USER_PASSWORD_AUTH',
                              USERNAME => $username, PASSWORD => $password));

    return { ClientId => $client, ChallengeName => 'NEW_PASSWORD_REQUIRED',
             Session => $begun->{body}{Session}, %more,
             ChallengeResponses => { USERNAME => $username,
                                     NEW_PASSWORD => $next } };
}


# operation, trigger, input

my @operations = (
    [ SignUp => 'PreSignUp', sub { +{ of_client(unique_name()),
        Password => $password, UserAttributes => email() } } ],
    [ AdminCreateUser => 'PreSignUp', sub { +{ of_pool(unique_name()),
        UserAttributes => email() } } ],
    [ AdminCreateUser => 'CustomMessage', sub { +{ of_pool(unique_name()),
        DesiredDeliveryMediums => [ 'EMAIL' ],
        UserAttributes => email() } } ],
    [ ConfirmSignUp => 'PostConfirmation', sub { my $username = newcomer();
        +{ of_client($username),
           ConfirmationCode => code_for($pool, $username) } } ],
    [ AdminConfirmSignUp => 'PostConfirmation',
      sub { +{ of_pool(newcomer()) } } ],
    [ ResendConfirmationCode => 'CustomMessage',
      sub { +{ of_client(newcomer()) } } ],
    [ ForgotPassword => 'CustomMessage', sub { +{ of_client(user()) } } ],
    [ ConfirmForgotPassword => 'PostConfirmation', sub {
        my $username = user();
        call('ForgotPassword', { of_client($username) });
        +{ of_client($username), Password => $next,
           ConfirmationCode => code_for($pool, $username) } } ],
    [ AdminResetUserPassword => 'CustomMessage',
      sub { +{ of_pool(user()) } } ],
    [ GetUserAttributeVerificationCode => 'CustomMessage',
      sub { +{ AccessToken => token(), AttributeName => 'email' } } ],
    [ UpdateUserAttributes => 'CustomMessage',
      sub { +{ AccessToken => token(), UserAttributes => email() } } ],
    [ AdminUpdateUserAttributes => 'CustomMessage',
      sub { +{ of_pool(user()), UserAttributes => email() } } ],
    ( map { my $trigger = $_;
        [ InitiateAuth => $trigger, sub {
            initiate($client, 'USER_PASSWORD_AUTH', USERNAME => user(),
                     PASSWORD => $password) } ],
        [ AdminInitiateAuth => $trigger, sub {
            admin_initiate($client, 'ADMIN_USER_PASSWORD_AUTH',
                           USERNAME => user(), PASSWORD => $password) } ],
      } qw(PreAuthentication PostAuthentication PreTokenGeneration) ),
    ( map { my $trigger = $_;
        [ RespondToAuthChallenge => $trigger, sub { new_password() } ],
        [ AdminRespondToAuthChallenge => $trigger,
          sub { new_password(UserPoolId => $pool) } ],
      } qw(PostAuthentication PreTokenGeneration) ),
    [ GetTokensFromRefreshToken => 'PreTokenGeneration', sub {
        +{ ClientId => $rotating,
           RefreshToken => sign_in($rotating, user())->{RefreshToken} } } ],
);


# what a trigger does, and what comes of it

my @faults = (
    [ UserLambdaValidationException => sub { die "No way!\n" },
      '%s failed with error No way!.' ],
    [ UnexpectedLambdaException => sub {
          raw(403, { 'X-Amzn-ErrorType' => 'AccessDeniedException' }, '{}') },
      '%s invocation failed due to error AccessDeniedException.' ],
    [ InvalidLambdaResponseException => sub { raw(200, {}, '{}') },
      'Unrecognizable lambda output' ],
);


for my $row (@operations) {
    my ($operation, $trigger, $input) = @$row;

    subtest "$operation, $trigger" => sub {
        for my $fault (@faults) {
            my ($type, $function, $text) = @$fault;

            my $number = Cognito::SignIn::documented($operation, $type);

            for my $mode ([ '/', 400 ], [ '/documented', $number ]) {
                my ($path, $status) = @$mode;

                with_all();
                my $asked = $input->();
                without($trigger, $function);

                is_error(call($operation, $asked, path => $path), $type,
                         $text =~ s/%s/$trigger/r, $status, "$type, $path");
            }
        }
    };
}


# and there is no operation besides that lists them

my %had = map { $_->[0] => 1 } @operations;

subtest 'all of them' => sub {
    my $model = do {
        open(my $in, '<:raw', "$FindBin::Bin/../src/api/cognito-idp.json")
            or die "$!\n";
        local $/;
        JSON::PP->new->utf8->decode(<$in>)->{operations};
    };

    for my $operation (sort keys %$model) {
        my %lists = map { $_ => 1 } @{$model->{$operation}{errors}};

        next unless $lists{UserLambdaValidationException};
        ok($had{$operation}, $operation);
    }
};


done_testing();
